namespace ScoringPlatform.Reports.Annual;

/// <summary>A label in both of the platform's languages.</summary>
public sealed record ReportLabel(string Zh, string En);
