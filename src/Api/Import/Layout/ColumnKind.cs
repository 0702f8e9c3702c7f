namespace ScoringPlatform.Api.Import.Layout;

/// <summary>What a column of an import sheet holds.</summary>
public enum ColumnKind
{
    Text,

    /// <summary>One of a list, chosen from a drop-down: the code, a space, its label.</summary>
    Code,

    /// <summary>A day: a date cell, or text as <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>A whole number from 0.</summary>
    Count,

    /// <summary>Yuan with at most two decimals; read as fen.</summary>
    Money,

    /// <summary>是 or 否.</summary>
    YesNo,

    /// <summary>An identity number as text: a number cell has lost its last three digits.</summary>
    IdNumber,
}
