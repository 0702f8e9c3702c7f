namespace ScoringPlatform.Reports.Workbooks;

/// <summary>What a column of a table holds, and so how its cells look.</summary>
internal enum CellKind
{
    Text = 1,
    Count = 2,

    /// <summary>0 to 1, shown as a percentage.</summary>
    Share = 3,

    /// <summary>Points with three decimals.</summary>
    Points = 4,

    /// <summary>Days with one decimal.</summary>
    Days = 5,

    /// <summary>Percentage points with their sign.</summary>
    Change = 6,
}
