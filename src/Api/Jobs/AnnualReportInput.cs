using ScoringPlatform.Reports.Text;

namespace ScoringPlatform.Api.Jobs;

/// <summary>What a form of the annual report is made of, once it is settled.</summary>
/// <param name="Year">The review year.</param>
/// <param name="SnapshotId">The snapshot that the report shows, whatever is stored later.</param>
/// <param name="Language">The language of headers, labels and definitions.</param>
/// <param name="FullCells">Whether cells below the smallest size and facts of single applications are in it.</param>
internal sealed record AnnualReportInput(int Year, int SnapshotId, ReportLanguage Language, bool FullCells);
