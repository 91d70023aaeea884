package dk.livtag.walls;

/** The rows of problems, goals and plans in the tables of {@link AuditTests} and {@link StatementTests}. */
final class PlanRows {

    static final String AUDIT = """
            GET  /mit/maal                        citizen  person read        goal_copm                       -    own_record     ALLOW          R1
            GET  /mit/maal/{id}                   citizen  person read        goal_copm                       -    own_record     ALLOW          R1
            GET  /mit/maal/{id}/ord               citizen  person read        goal_copm                       -    own_record     ALLOW          R1
            GET  /mit/maal/{id}/{trin}            citizen  person read        goal_copm                       -    own_record     ALLOW          R1
            GET  /mit/maal/svar/{number}          citizen  person read        goal_copm                       -    own_record     ALLOW          R1
            GET  /mit/behandlingsplan             citizen  person read        care_plan,goal_copm             -    own_record     ALLOW          R1
            GET  /mit/behandlingsplan.pdf         citizen  person read        care_plan,goal_copm             -    own_record     ALLOW          R1
            GET  /mit/behandlingsplan/historik    citizen  person read        care_plan,goal_copm             -    own_record     ALLOW          R1
            GET  /mit/handleplan                  citizen  person read        goal_copm                       -    own_record     ALLOW          R1
            GET  /team/borger/{id}/behandlingsplan nurse   person read        care_plan,demographics,goal_copm -   treatment      ALLOW          R2
            GET  /team/borger/{id}/behandlingsplan stranger person read       care_plan                       -    treatment      HIDE           R2
            GET  /team/borger/{id}/behandlingsplan.pdf nurse person read      care_plan,goal_copm             -    treatment      ALLOW          R2
            GET  /team/borger/{id}/behandlingsplan/ny nurse person read       care_plan,demographics,goal_copm,note     -    treatment      ALLOW          R2
            GET  /team/borger/{id}/behandlingsplan/historik nurse person read care_plan,demographics,goal_copm -   treatment      ALLOW          R2
            GET  /team/indsats/{id}               nurse    person read        care_plan,demographics,goal_copm,note - treatment    ALLOW          R2
            GET  /team/borger/{id}/behandlingsplan/daekning nurse person read care_plan,demographics,goal_copm -   treatment      ALLOW          R2
            GET  /team/daekning                   nurse    nobody search      demographics                    -    treatment      ALLOW          R2
            GET  /team/daekning.csv               nurse    nobody search      demographics                    -    treatment      ALLOW          R2
            GET  /mit/maal/oenske                 citizen  person read        goal_copm                       -    own_record     ALLOW          R1
            GET  /mit/oenske/{id}                 citizen  person read        goal_copm                       -    own_record     ALLOW          R1
            GET  /mit/maal/samtale                citizen  person read        goal_copm                       -    own_record     ALLOW          R1
            GET  /team/borger/{id}/maal/nyt-maal  nurse    person read        care_plan,demographics,goal_copm          -    treatment      ALLOW          R2
            GET  /team/borger/{id}/maal/samtale   nurse    person read        care_plan,demographics,goal_copm          -    treatment      ALLOW          R2
            GET  /team/maal/{id}                  nurse    person read        care_plan,demographics,goal_copm          -    treatment      ALLOW          R2
            GET  /team/borger/{id}/maal           nurse    person read        care_plan,demographics,goal_copm          -    treatment      ALLOW          R2
            GET  /team/borger/{id}/maal           stranger person read        goal_copm                       -    treatment      HIDE           R2
            GET  /team/borger/{id}/maal/nyt       nurse    person read        care_plan,demographics,goal_copm          -    treatment      ALLOW          R2
            GET  /team/borger/{id}/maal/maaling   nurse    person read        care_plan,demographics,goal_copm -   treatment      ALLOW          R2
            GET  /team/problem/{id}               nurse    person read        care_plan,demographics,goal_copm          -    treatment      ALLOW          R2
            """;

    static final String COSTS = """
            /mit/maal                        citizen   5 1
            /mit/maal/nyt                    citizen   0 0
            /mit/maal/{id}                   citizen   3 1
            /mit/maal/{id}/ord               citizen   1 1
            /mit/maal/{id}/{trin}            citizen   1 1
            /mit/maal/svar/{number}          citizen   2 1
            /mit/behandlingsplan             citizen   8 1
            /mit/behandlingsplan.pdf         citizen   8 1
            /mit/behandlingsplan/historik    citizen   1 1
            /mit/handleplan                  citizen   1 1
            /team/borger/{id}/behandlingsplan nurse     7 1
            /team/borger/{id}/behandlingsplan.pdf nurse     8 1
            /team/borger/{id}/behandlingsplan/ny nurse     5 1
            /team/borger/{id}/behandlingsplan/historik nurse     3 1
            /team/indsats/{id}               nurse     6 1
            /team/borger/{id}/behandlingsplan/daekning nurse     6 1
            /team/daekning                   nurse     4 0
            /team/daekning.csv               nurse     1 0
            /mit/maal/oenske                 citizen   2 1
            /mit/oenske/{id}                 citizen   6 1
            /mit/maal/samtale                citizen   3 1
            /team/borger/{id}/maal/nyt-maal  nurse     4 1
            /team/borger/{id}/maal/samtale   nurse     5 1
            /team/maal/{id}                  nurse     10 1
            /team/borger/{id}/maal           nurse     7 1
            /team/borger/{id}/maal/nyt       nurse     4 1
            /team/borger/{id}/maal/maaling   nurse     7 1
            /team/problem/{id}               nurse     3 1
            """;

    private PlanRows() {}
}
