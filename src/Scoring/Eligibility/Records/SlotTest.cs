using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Scoring.Eligibility.Records;

/// <summary>A test whose outcome is kept under a number, for every record of the kinds it looks at.</summary>
/// <param name="Amount">The amount that is added up from the records; null where none is.</param>
internal sealed record SlotTest(int Slot, RecordTest Test, Func<Achievement, long?>? Amount);
