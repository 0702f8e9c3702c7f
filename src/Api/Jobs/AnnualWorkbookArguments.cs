namespace ScoringPlatform.Api.Jobs;

/// <summary>What the job <see cref="JobKinds.AnnualWorkbook"/> is asked for.</summary>
/// <param name="Year">The review year.</param>
public sealed record AnnualWorkbookArguments(int Year);
