namespace ScoringPlatform.Reports.Annual;

/// <summary>What an annual report's tables group applications by.</summary>
public enum ReportDimension
{
    Level = 1,
    Specialty = 2,
    City = 3,
    Track = 4,
    EmployerKind = 5,
    Education = 6,
    AgeBand = 7,
    Gender = 8,
    YearsInTitle = 9,

    /// <summary>On the exceptional track: the condition that carried the application.</summary>
    Condition = 10,

    /// <summary>On the exceptional track: which regular condition was broken.</summary>
    Broken = 11,
}
