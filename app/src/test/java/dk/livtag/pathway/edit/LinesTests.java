package dk.livtag.pathway.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.pathway.edit.Against.Line;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D32")
class LinesTests {

    @Test
    void areNoneWhereTheTextsAreTheSame() {
        assertThat(Lines.between("one\ntwo\n", "one\r\ntwo\r\n")).isEmpty();
    }

    @Test
    void tellWhatIsTakenOutAndPutInWhereItStands() {
        assertThat(Lines.between("one\ntwo\nthree", "one\n2\nthree\nfour"))
                .containsExactly(new Line(false, "two"), new Line(true, "2"), new Line(true, "four"));
    }

    @Test
    void keepTheLongestCommonPart() {
        assertThat(Lines.between("a\nb\nc\nd", "b\nc\nd")).containsExactly(new Line(false, "a"));
        assertThat(Lines.between("", "a")).containsExactly(new Line(true, "a"));
    }
}
