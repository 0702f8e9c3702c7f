using System.Globalization;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Reports.Text;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Documents;

/// <summary>What documents of one language have in common: its tag, its choice of two wordings, labels of codes, times.</summary>
internal sealed class DocumentWords(ReportLanguage language, IReadOnlyDictionary<string, LocalizedText> specialties)
{
    private static readonly TimeSpan Office = TimeSpan.FromHours(8);

    private readonly ReportText labels = new(language, specialties);

    public string Tag => language == ReportLanguage.Chinese ? "zh-Hans" : "en";

    public string Of(string chinese, string english) => language == ReportLanguage.Chinese ? chinese : english;

    public string Of(bool value) => value ? Of("是", "yes") : Of("否", "no");

    public string Of(TitleLevel level) => labels.Of(ReportDimension.Level, Codes.Of(level));

    public string Specialty(string code) => labels.Of(ReportDimension.Specialty, code);

    public static string Of(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "—";

    public static string Of(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "—";

    /// <summary>In the office's own time, which is eight hours ahead of UTC.</summary>
    public static string Of(DateTime? utc) => utc is { } time
        ? (time + Office).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) + " UTC+8"
        : "—";

    /// <summary>The specialties' labels of a stored standard.</summary>
    public static async Task<DocumentWords> ReadAsync(ScoringContext db, int standardId, ReportLanguage language, CancellationToken ct)
    {
        var content = await db.Standards.Where(standard => standard.Id == standardId).Select(standard => standard.Content).SingleAsync(ct);
        var standard = StandardReader.Read(System.Text.Encoding.UTF8.GetBytes(content), "standard");
        return new DocumentWords(language, standard.Specialties.ToDictionary(specialty => specialty.Code, specialty => specialty.Label));
    }
}
