using ScoringPlatform.Console.Schema;

namespace ScoringPlatform.Console.Pages.Statistics;

/// <summary>A review year, and whether it has numbers.</summary>
/// <param name="Year">The year.</param>
/// <param name="State">The cycle's state.</param>
/// <param name="HasNumbers">Whether it was frozen or a preview was taken.</param>
public sealed record CycleYear(int Year, CycleState State, bool HasNumbers)
{
    /// <summary>Whether a preview of it can be taken.</summary>
    public bool IsOpen => State is not (CycleState.Closed or CycleState.Draft);
}
