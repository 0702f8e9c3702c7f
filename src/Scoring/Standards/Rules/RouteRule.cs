using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Standards.Rules;

/// <summary>A way to fulfil education and tenure together.</summary>
/// <param name="Education">The lowest rung that fits; a higher one fits as well.</param>
/// <param name="Title">The current title that tenure is counted in; null where no title is asked.</param>
/// <param name="Years">Full years in that title; 0 where no title is asked.</param>
/// <param name="ProbationYears">Full years of probation, passed; 0 where none is asked.</param>
public sealed record RouteRule(DegreeRung Education, TitleLevel? Title, int Years, int ProbationYears) : Rule;
