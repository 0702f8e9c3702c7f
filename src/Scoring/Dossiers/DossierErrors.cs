using System.Globalization;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Scoring.Dossiers;

/// <summary>Collects the errors of one dossier.</summary>
internal sealed class DossierErrors
{
    // Outside these years a date is a slip of the pen, and tenure could not be computed.
    private const int FirstYear = 1949;
    private const int LastYear = 2199;

    private readonly List<DossierError> _all = [];

    public IReadOnlyList<DossierError> All => _all;

    public void Add(string field, string code, params string[] arguments) =>
        _all.Add(new DossierError(field, new Explanation($"dossier.{code}", arguments)));

    public void AddIf(bool wrong, string field, string code, params string[] arguments)
    {
        if (wrong)
        {
            Add(field, code, arguments);
        }
    }

    public void CheckDate(string field, DateOnly? date) =>
        AddIf(date is { Year: < FirstYear or > LastYear }, field, "dateOutOfRange", date is { } day ? Say.Date(day) : "");

    /// <summary>The path of an item's field.</summary>
    public static string At(string list, int index, string? field = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]{(field is null ? "" : ".")}{field}");
}
