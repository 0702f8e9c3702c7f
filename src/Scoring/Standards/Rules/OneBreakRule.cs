namespace ScoringPlatform.Scoring.Standards.Rules;

/// <summary>
/// Of education and tenure at most one is broken: with a fitting degree the title is held for the floor of full years;
/// without one, for the longest tenure that the routes ask.
/// </summary>
/// <param name="Routes">The code of the group of routes.</param>
/// <param name="FloorYears">Full years in the current title where tenure is broken.</param>
public sealed record OneBreakRule(string Routes, int FloorYears) : Rule;
