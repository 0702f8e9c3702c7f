namespace ScoringPlatform.Scoring.Eligibility.Records;

/// <summary>Where a record's day lies between the current title and the cutoff.</summary>
internal enum RecordWindow : byte
{
    Inside = 0,
    Undated,

    /// <summary>On the day of the current title or before it.</summary>
    BeforeTitle,
    AfterCutoff,
}
