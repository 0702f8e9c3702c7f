namespace ScoringPlatform.Db.Bi;

/// <summary>What a column of the tables for analysis holds.</summary>
public enum BiType
{
    /// <summary>A code of a closed list or of a dimension.</summary>
    Code = 1,

    /// <summary>Words for people.</summary>
    Text = 2,

    /// <summary>A whole number.</summary>
    Whole = 3,

    /// <summary>0 or 1, so that its sum counts.</summary>
    Flag = 4,

    /// <summary>Points with three decimals.</summary>
    Points = 5,

    /// <summary>A moment, UTC.</summary>
    Moment = 6,
}
