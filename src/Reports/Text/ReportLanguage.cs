namespace ScoringPlatform.Reports.Text;

/// <summary>The language of a report's headers, labels and definitions.</summary>
public enum ReportLanguage
{
    Chinese = 1,
    English = 2,
}
