namespace ScoringPlatform.Api.Import;

/// <summary>The rows of a workbook that a dossier was read from, so that what is found later can be located.</summary>
/// <param name="Application">The line of the application.</param>
/// <param name="Lines">The lines of each list, by its field in the dossier (<c>achievements</c>), with its sheet.</param>
public sealed record ImportOrigin(
    string ApplicationSheet, int Application, IReadOnlyDictionary<string, (string Sheet, IReadOnlyList<int> Lines)> Lines)
{
    /// <summary>Where a field such as <c>achievements[2].grade</c> stands: the sheet and the first cell of its row.</summary>
    public (string Sheet, string Cell) Of(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        var bracket = field.IndexOf('[', StringComparison.Ordinal);
        var end = field.IndexOf(']', StringComparison.Ordinal);
        if (bracket > 0
            && Lines.TryGetValue(field[..bracket], out var list)
            && int.TryParse(field.AsSpan(bracket + 1, end - bracket - 1), out var index)
            && index < list.Lines.Count)
        {
            return (list.Sheet, $"A{list.Lines[index]}");
        }

        return (ApplicationSheet, $"A{Application}");
    }
}
