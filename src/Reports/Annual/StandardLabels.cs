using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Db;

namespace ScoringPlatform.Reports.Annual;

/// <summary>Takes a stored standard's labels. A standard that is not stored any more is named by its code.</summary>
internal static class StandardLabels
{
    public static async Task<ReportStandard> ReadAsync(ScoringContext db, string code, string version, CancellationToken cancellationToken)
    {
        var standard = await db.Standards
            .Where(stored => stored.Code == code && stored.Version == version)
            .Select(stored => new { stored.TitleZh, stored.TitleEn, stored.Content })
            .FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        return standard is null
            ? new ReportStandard(code, version, new ReportLabel(code, code), new Dictionary<string, ReportLabel>())
            : new ReportStandard(code, version, new ReportLabel(standard.TitleZh, standard.TitleEn), Specialties(standard.Content));
    }

    private static Dictionary<string, ReportLabel> Specialties(string content)
    {
        using var document = JsonDocument.Parse(content);
        return !document.RootElement.TryGetProperty("specialties", out var list)
            ? []
            : list.EnumerateArray().ToDictionary(
                specialty => Text(specialty, "code"),
                specialty => new ReportLabel(Text(specialty.GetProperty("label"), "zh"), Text(specialty.GetProperty("label"), "en")),
                StringComparer.Ordinal);
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? string.Empty;
}
