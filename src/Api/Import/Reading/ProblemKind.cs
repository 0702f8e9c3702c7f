namespace ScoringPlatform.Api.Import.Reading;

/// <summary>What can be wrong with a cell, a row or a sheet.</summary>
public enum ProblemKind
{
    SheetMissing,
    SheetTooLong,
    ColumnMissing,
    ColumnUnknown,
    ColumnRepeated,
    ValueMissing,
    FormulaNotAllowed,
    MergedCell,
    NotText,
    TextTooLong,
    CodeUnknown,
    NotADate,
    NotACount,
    NotMoney,
    NotYesNo,
    IdNumberAsNumber,
    IdNumberWrong,
    IdNumberDisagrees,
    NumberRepeated,
    ReferenceUnknown,
    FactsContradict,
}
