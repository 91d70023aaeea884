package dk.livtag.assessment.template;

import dk.livtag.access.Profession;
import dk.livtag.pathway.programme.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One version of what a profession looks at (skabelon til en indledende vurdering). */
public record Template(Profession profession, int version, Words name, List<Section> sections) {

    public Template {
        sections = List.copyOf(sections);
    }

    public Stream<Field> fields() {
        return sections.stream().flatMap(it -> it.fields().stream());
    }

    public Optional<Field> field(String code) {
        return fields().filter(it -> it.code().equals(code)).findFirst();
    }

    /** Fields that belong together, under one heading. */
    public record Section(Words name, List<Field> fields) {

        public Section {
            fields = List.copyOf(fields);
        }
    }
}
