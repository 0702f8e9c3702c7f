namespace ScoringPlatform.Api.Statistics.Facts;

/// <summary>What one expert was asked and did.</summary>
internal sealed record ExpertLoad(int ExpertId, int Assigned, int Recused, int Submitted, int Vetoes);
