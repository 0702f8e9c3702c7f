using ScoringPlatform.Api.Import.Layout;

namespace ScoringPlatform.Api.Import.Reading;

/// <summary>Collects problems, and which rows have one.</summary>
internal sealed class ProblemList
{
    private readonly HashSet<Row> bad = [];

    public List<ImportProblem> Items { get; } = [];

    /// <summary>Whether nothing in this row is wrong.</summary>
    public bool IsGood(Row row) => !bad.Contains(row);

    /// <summary>Leaves a row out because of another row's problem.</summary>
    public void Spoil(Row row) => bad.Add(row);

    public void Add(string sheet, string cell, ProblemKind kind, string expected, Row? row = null)
    {
        if (row is not null)
        {
            bad.Add(row);
        }

        if (Items.Count < DossierWorkbookReader.MaximumProblems)
        {
            Items.Add(new ImportProblem(sheet, cell, kind, expected));
        }
    }
}
