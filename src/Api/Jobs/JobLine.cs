namespace ScoringPlatform.Api.Jobs;

/// <summary>What lines of jobs' logs say. Free text, such as what went wrong, has no code.</summary>
public enum JobLine
{
    /// <summary>The figures of a snapshot were read; the argument is its hash.</summary>
    FiguresRead = 1,
    WorkbookWritten = 2,
    PackageWritten = 3,

    /// <summary>An evaluation begins; the arguments are how many are open, and how many decided.</summary>
    EvaluationBegun = 4,

    /// <summary>A part was evaluated; the arguments are how many are eligible, ineligible and pending.</summary>
    Evaluated = 5,

    /// <summary>A part of the decided ones was checked; the argument is how many.</summary>
    AsDecided = 6,

    /// <summary>The rules say otherwise than was decided; the argument names the applications.</summary>
    OtherwiseThanDecided = 7,
    WorkbookOpened = 8,

    /// <summary>Dossiers were imported; the arguments are how many, and the number of mistakes.</summary>
    Imported = 9,

    /// <summary>The process ended in the middle of an attempt.</summary>
    Interrupted = 10,

    /// <summary>The argument is who cancelled it.</summary>
    Cancelled = 11,

    /// <summary>The arguments are what went wrong, the attempt, and the seconds until the next.</summary>
    AttemptFailed = 12,
}
