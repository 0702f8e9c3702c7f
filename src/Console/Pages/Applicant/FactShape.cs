namespace ScoringPlatform.Console.Pages.Applicant;

/// <summary>How a fact of an achievement is filled in.</summary>
internal enum FactShape
{
    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>An amount in yuan; the schema counts fen.</summary>
    Yuan,

    /// <summary>Yes, no, or not known.</summary>
    YesNo,

    /// <summary>Attested or not; the office judges it.</summary>
    Attested,

    /// <summary>One of a list.</summary>
    Choice,
}
