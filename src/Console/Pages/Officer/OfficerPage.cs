using System.Globalization;
using ScoringPlatform.Console.Components;
using ScoringPlatform.Console.Localization;
using ScoringPlatform.Console.Operations;
using ScoringPlatform.Console.Schema;

namespace ScoringPlatform.Console.Pages.Officer;

/// <summary>The base of the office's pages: most of them are about one year, that of <c>?year=</c> or the oldest that is not closed.</summary>
public abstract class OfficerPage : ConsolePage
{
    private IReadOnlyList<OfficeCyclesQuery.ReviewCycle> cycles = [];

    /// <summary>Every year there is, the newest first.</summary>
    protected IReadOnlyList<OfficeCyclesQuery.ReviewCycle> Cycles => cycles;

    /// <summary>The year that the page is about; null before <see cref="LoadCycleAsync"/>, and where there is none yet.</summary>
    protected OfficeCyclesQuery.ReviewCycle? Cycle { get; private set; }

    protected IReadOnlyList<Crumb> Above => [new(T["office.title"], Address("/office"))];

    /// <summary>The way to a page that is about something of one year.</summary>
    protected IReadOnlyList<Crumb> AboveOf(int? year) => [new(T["office.title"], year is null ? "/office" : $"/office?year={year}")];

    /// <summary>An address of the desk that keeps the year.</summary>
    protected string Address(string path, string? query = null)
    {
        var year = Cycle is null ? null : $"year={Cycle.Year}";
        var parts = new[] { year, query }.OfType<string>().ToList();
        return parts.Count == 0 ? path : $"{path}?{string.Join('&', parts)}";
    }

    protected async Task LoadCycleAsync()
    {
        cycles = (await Operations.RunAsync(OfficeCyclesQuery.With())).Cycles?.Nodes ?? [];
        var asked = Http.Request.Query["year"].ToString();
        Cycle = asked.Length > 0
            ? Found(cycles.FirstOrDefault(cycle => cycle.Year.ToString(CultureInfo.InvariantCulture) == asked))
            : cycles.LastOrDefault(cycle => cycle.State != CycleState.Closed) ?? (cycles is [var newest, ..] ? newest : null);
    }

    /// <summary>The year that a form is about.</summary>
    protected async Task<OfficeCyclesQuery.ReviewCycle> DemandCycleAsync()
    {
        await LoadCycleAsync();
        return Found(Cycle);
    }

    protected string Specialty(string code) =>
        Cycles.SelectMany(cycle => cycle.Standard?.Specialties ?? []).FirstOrDefault(one => one.Code == code) is { } known
            ? Pick(known.LabelZh, known.LabelEn)
            : code;

    protected IReadOnlyList<Option> Specialties => [.. (Cycle?.Standard?.Specialties ?? []).Select(one => new Option(one.Code, Pick(one.LabelZh, one.LabelEn)))];

    /// <summary>Of a name in both languages, the one of the page.</summary>
    protected string Pick(string chinese, string english) => T.Language == Language.Chinese ? chinese : english;

    /// <summary>As <see cref="ConsolePage.IsRefused"/>, with the sentence that an error brings along where it has one.</summary>
    protected bool IsRefused(IReadOnlyList<IProblem>? errors, Func<IProblem, string?> sentence)
    {
        foreach (var error in errors ?? [])
        {
            if (sentence(error) is { } text)
            {
                Refuse(text);
            }
            else
            {
                IsRefused([error]);
            }
        }

        return errors is { Count: > 0 };
    }
}
