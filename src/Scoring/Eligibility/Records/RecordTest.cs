using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Scoring.Eligibility.Records;

/// <summary>Whether a record fulfils a condition at the cutoff.</summary>
internal delegate Truth RecordTest(Achievement record, DateOnly cutoff);
