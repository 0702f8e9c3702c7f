using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using ScoringPlatform.Console.Hosting;
using ScoringPlatform.Console.Schema;

namespace ScoringPlatform.Console.Pages.Jobs;

/// <summary>The base of the pages on which reports are asked for: each form leads to the job that makes the report.</summary>
[Authorize(Roles = "ANALYST,OFFICER,AUTHORITY")]
public abstract class JobsPage : ConsolePage
{
    /// <summary>What <see cref="ConsolePage.Form"/> may ask for.</summary>
    internal const string Request = "request";

    /// <summary>Whether the caller may ask for reports with small cells.</summary>
    protected bool MaySeeAll => SignedIn.IsInAny("OFFICER", "AUTHORITY");

    /// <summary>The address of a job.</summary>
    public static string Address(string id) => "/jobs/" + Uri.EscapeDataString(id);

    /// <summary>Where a file is downloaded in the session of a browser.</summary>
    public static string Download(string url) => url.Replace("/files/", "/downloads/", StringComparison.Ordinal);

    /// <summary>How long a job will still take, in words.</summary>
    protected string Remaining(int? seconds) => seconds switch
    {
        null => Localization.Texts.Nothing,
        < 60 => T["jobs.seconds", Math.Max(1, seconds.Value)],
        _ => T["jobs.minutes", (seconds.Value + 59) / 60],
    };

    protected override Task PostAsync() => Form.Action == Request ? RequestAsync() : throw new PageProblemException(ProblemKind.NotFound);

    private async Task RequestAsync()
    {
        if (Form.Number("year") is not { } year)
        {
            Refuse(T["form.required", T["statistics.year"]], "year");
            return;
        }

        var cells = Form["cells"] == EnumCodes.Code(StatisticsCells.Full) ? StatisticsCells.Full : StatisticsCells.Published;
        var id = Form["kind"] == "ANNUAL_CSV" ? await CsvAsync(year, cells) : await WorkbookAsync(year, cells);
        if (id is not null)
        {
            throw Done(Address(id), "jobs.requested", year.ToString(CultureInfo.InvariantCulture));
        }
    }

    private async Task<string?> WorkbookAsync(int year, StatisticsCells cells)
    {
        var language = Form["language"] == "en" ? ReportLanguage.English : ReportLanguage.Chinese;
        var data = await Operations.RunAsync(JobWorkbookMutation.With(new() { Year = year, Language = language, Cells = cells }));
        return IsRefused(data.RequestAnnualWorkbook.Errors) ? null : data.RequestAnnualWorkbook.Job?.Id;
    }

    private async Task<string?> CsvAsync(int year, StatisticsCells cells)
    {
        var data = await Operations.RunAsync(JobCsvMutation.With(new() { Year = year, Cells = cells }));
        return IsRefused(data.RequestAnnualCsv.Errors) ? null : data.RequestAnnualCsv.Job?.Id;
    }
}
