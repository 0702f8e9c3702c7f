using ScoringPlatform.Api.Applicants;
using ScoringPlatform.Api.Applications;
using ScoringPlatform.Api.Assignments;
using ScoringPlatform.Api.Ballots;
using ScoringPlatform.Api.Files;
using ScoringPlatform.Api.Votes;

namespace ScoringPlatform.Api.Security.Access;

/// <summary>
/// Which single records of a type a caller who holds a right role may see. Each kind is one filter of the database, through
/// which every list, loader and service reads: what it leaves out is, to the caller, not there.
/// </summary>
internal enum Resource
{
    /// <summary>No record is anybody's own: standards, parameters of a cycle, the public notice, what the caller gave.</summary>
    Open,

    /// <summary>Who holds the role sees every record.</summary>
    Role,

    /// <summary>Own person, own employer's people, persons of dossiers that are open: <see cref="ApplicantAccess"/>.</summary>
    Person,

    /// <summary>Own dossier, own employer's, assigned ones after declaring no conflict: <see cref="ApplicationAccess"/>.</summary>
    Dossier,

    /// <summary>Own assignments: <see cref="AssignmentAccess"/>.</summary>
    Assignment,

    /// <summary>Own ballots, others' once the own is in, no draft of anybody else: <see cref="BallotAccess"/>.</summary>
    Ballot,

    /// <summary>Rounds on whose roll the caller stands: <see cref="RoundAccess"/>.</summary>
    Round,

    /// <summary>Each kind of file by its own right: <see cref="StoredFileAccess"/>.</summary>
    File,

    /// <summary>The caller's own share of a key, own vote by its secret, or own copy of what is held.</summary>
    Own,

    /// <summary>Published cells; full ones for <see cref="Policies.FullStatisticsRoles"/> alone, and audited.</summary>
    Cells,
}
