using ScoringPlatform.Scoring.Statistics;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Statistics;

/// <summary>The counts of applications that share level, specialty, track and city: every table sums over these.</summary>
internal sealed record StatisticsCell(TitleLevel Level, string Specialty, Track Track, string City, StageCounts Counts);
