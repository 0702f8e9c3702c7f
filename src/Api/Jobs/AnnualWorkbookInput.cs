namespace ScoringPlatform.Api.Jobs;

/// <summary>What a workbook is made of, once it is settled.</summary>
/// <param name="Year">The review year.</param>
/// <param name="SnapshotId">The snapshot that the workbook shows, whatever is stored later.</param>
internal sealed record AnnualWorkbookInput(int Year, int SnapshotId);
