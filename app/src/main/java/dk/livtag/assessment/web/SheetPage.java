package dk.livtag.assessment.web;

import dk.livtag.assessment.Folder;
import dk.livtag.ui.HasBanner;

/** A page about one profession's assessment. */
interface SheetPage extends HasBanner {

    Folder folder();

    default String path() {
        return Addresses.sheet(banner().patient(), folder().template().profession());
    }

    @Override
    default String titleKey() {
        return "assessment.title." + folder().template().profession().name();
    }

    @Override
    default Object[] titleArguments() {
        return new Object[] {banner().name()};
    }
}
