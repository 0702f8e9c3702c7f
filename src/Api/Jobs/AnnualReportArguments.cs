using ScoringPlatform.Reports.Text;

namespace ScoringPlatform.Api.Jobs;

/// <summary>What a job that makes a form of the annual report is asked for.</summary>
/// <param name="Year">The review year.</param>
/// <param name="Language">The language of headers, labels and definitions.</param>
/// <param name="FullCells">Whether cells below the smallest size and facts of single applications are in it.</param>
public sealed record AnnualReportArguments(int Year, ReportLanguage Language = ReportLanguage.Chinese, bool FullCells = false);
