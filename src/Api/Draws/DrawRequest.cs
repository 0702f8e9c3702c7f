using ScoringPlatform.Scoring.Draws;

namespace ScoringPlatform.Api.Draws;

/// <summary>A draw to be made.</summary>
/// <param name="CycleId">The cycle that it is for.</param>
/// <param name="Purpose">What it is for, in the office's words.</param>
/// <param name="Conditions">Who may be drawn and how many.</param>
/// <param name="Seed">A public seed; null has the platform draw one.</param>
public sealed record DrawRequest(int CycleId, string Purpose, DrawConditions Conditions, string? Seed = null);
