package dk.livtag.kernel;

/** Something that happened to one patient. Carries ids and times only; whoever listens sees that patient's rows. */
public interface PatientEvent {

    PatientId patient();
}
