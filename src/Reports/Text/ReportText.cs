using System.Globalization;
using System.Resources;
using ScoringPlatform.Db.Reference;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Text;

/// <summary>A report's words in one language, from the resource files beside this class.</summary>
public sealed class ReportText
{
    private static readonly ResourceManager[] Resources =
        [new(typeof(ReportText)), new("ScoringPlatform.Reports.Text.SheetWords", typeof(ReportText).Assembly)];

    private readonly CultureInfo culture;
    private readonly IReadOnlyDictionary<string, LocalizedText> specialties;
    private readonly Dictionary<string, LocalizedText> criteria;

    /// <summary>The words with the labels of a standard's specialties.</summary>
    public ReportText(ReportLanguage language, IReadOnlyDictionary<string, LocalizedText> specialties)
    {
        Language = language;
        culture = CultureInfo.GetCultureInfo(language == ReportLanguage.Chinese ? "zh-Hans" : "en");
        this.specialties = specialties;
        criteria = [];
    }

    /// <summary>The words with the labels of a standard's specialties and criteria.</summary>
    public ReportText(ReportLanguage language, ReportStandard standard)
        : this(language, standard?.Specialties ?? throw new ArgumentNullException(nameof(standard)))
    {
        criteria = standard.Criteria.GroupBy(criterion => criterion.Code).ToDictionary(
            same => same.Key, same => new LocalizedText($"{same.First().Clause} {same.First().LabelZh}", same.First().LabelEn));
    }

    public ReportLanguage Language { get; }

    /// <exception cref="MissingManifestResourceException">There is no such text.</exception>
    public string this[string key] => Find(key) ?? throw new MissingManifestResourceException($"The report text '{key}' is missing.");

    public string Format(string key, params ReadOnlySpan<object?> arguments) =>
        string.Format(CultureInfo.InvariantCulture, this[key], arguments);

    public string Of(FunnelStage stage) => this[$"stage.{Codes.Of(stage)}"];

    public string Of(ReportDimension dimension) => this[$"dimension.{Codes.Of(dimension)}"];

    public string Of(LocalizedText label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return Language == ReportLanguage.Chinese ? label.Zh : label.En;
    }

    /// <summary>The label of a group's code; the code itself where nothing names it.</summary>
    public string Of(ReportDimension dimension, string? code) => (dimension, code) switch
    {
        (_, null) => this["unknown"],
        (ReportDimension.Specialty, _) => specialties.TryGetValue(code, out var label) ? Of(label) : code,
        (ReportDimension.City, _) => City.All.FirstOrDefault(city => city.Code == code) is { } city
            ? Of(new LocalizedText(city.NameZh, city.NameEn))
            : code,
        (ReportDimension.Condition, _) => criteria.TryGetValue(code, out var condition) ? Of(condition) : code,
        (ReportDimension.AgeBand or ReportDimension.YearsInTitle, _) => Band(code),
        _ => Find($"{Codes.Of(dimension)}.{code}") ?? code,
    };

    /// <summary>The label of a code that is no dimension, such as a seat or a result; the code itself where nothing names it.</summary>
    public string OfCode(string kind, string code) => Find($"{kind}.{code}") ?? code;

    private string Band(string code) => code.Split('-') switch
    {
        [var only] => Format("band.one", only),
        ["", var until] => Format("band.until", until),
        [var from, ""] => Format("band.from", from),
        [var from, var until] => Format("band.span", from, until),
        _ => code,
    };

    private string? Find(string key) => Resources.Select(words => words.GetString(key, culture)).FirstOrDefault(word => word is not null);
}
