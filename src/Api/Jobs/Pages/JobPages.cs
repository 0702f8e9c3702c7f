using System.Globalization;
using ScoringPlatform.Db.Entities.Jobs;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Jobs.Pages;

/// <summary>The markup of the list, of one job, and of the forms.</summary>
internal static class JobPages
{
    private const int RefreshSeconds = 5;

    private static readonly TimeSpan BeijingTime = TimeSpan.FromHours(8);

    public static Page List(PageText text, IReadOnlyList<JobRow> rows, DateTime now, string? notice)
    {
        var page = new Page(text);
        Notice(page, notice);
        if (rows.Count == 0)
        {
            page.Element("p", text["empty"], "notice");
        }
        else
        {
            Table(page, rows, now);
        }

        RequestForm(page);
        return SignOutForm(page);
    }

    public static Page One(PageText text, JobRow row, IReadOnlyList<JobLogEntry> log, DateTime now)
    {
        var job = row.Job;
        var page = new Page(text) { Refresh = IsOpen(job) ? RefreshSeconds : null };
        page.Raw("<dl>");
        Term(page, "id", Number(job.Id));
        Term(page, "kind", text[job.Kind]);
        Term(page, "year", job.Year is { } year ? Number(year) : null);
        Term(page, "state", text.Of(job.State));
        Term(page, "progress", Number(job.Progress) + " %");
        Term(page, "remaining", Remaining(text, job, now));
        Term(page, "attempts", Number(job.Attempts));
        Term(page, "by", job.RequestedBy);
        Term(page, "queued", Time(job.QueuedAt));
        Term(page, "started", Time(job.StartedAt));
        Term(page, "finished", Time(job.FinishedAt));
        Term(page, "error", job.Error);
        Term(page, "file", row.File?.Name);
        Term(page, "size", row.File is { } file ? file.Size.ToString("N0", CultureInfo.InvariantCulture) + " B" : null);
        Term(page, "SHA-256", row.File?.Sha256);
        page.Raw("</dl><p>");
        Actions(page, row);
        page.Raw("</p>").Element("h2", text["log"]);
        Log(page, log);
        return page.Raw($"<p><a href=\"/jobs?lang={text.Code}\">").Raw(Page.Encode(text["back"])).Raw("</a></p>");
    }

    public static Page SignIn(PageText text, string? problem)
    {
        var page = new Page(text);
        Notice(page, problem);
        page.Element("p", text["signInHint"]);
        return page
            .Raw($"<form class=\"block\" method=\"post\" action=\"/jobs/session?lang={text.Code}\"><label>").Raw(Page.Encode(text["token"]))
            .Raw("<textarea name=\"token\" rows=\"4\" required autocomplete=\"off\" spellcheck=\"false\"></textarea></label>")
            .Element("button", text["signIn"]).Raw("</form>");
    }

    public static Page Message(PageText text, string key, bool signOut = false)
    {
        var page = new Page(text);
        Notice(page, key);
        return signOut ? SignOutForm(page) : page.Raw($"<p><a href=\"/jobs?lang={text.Code}\">").Raw(Page.Encode(text["back"])).Raw("</a></p>");
    }

    private static void Table(Page page, IReadOnlyList<JobRow> rows, DateTime now)
    {
        var text = page.Text;
        page.Refresh = rows.Any(row => IsOpen(row.Job)) ? RefreshSeconds : null;
        page.Raw("<div class=\"wide\"><table><thead><tr>");
        foreach (var header in new[] { "id", "kind", "year", "state", "progress", "remaining", "by", "queued", "finished", "log", "file" })
        {
            page.Raw("<th scope=\"col\">").Raw(Page.Encode(text[header])).Raw("</th>");
        }

        page.Raw("</tr></thead><tbody>");
        foreach (var row in rows)
        {
            Row(page, row, now);
        }

        page.Raw("</tbody></table></div>");
        if (rows.Count == JobRows.PageSize)
        {
            page.Raw($"<p><a href=\"/jobs?lang={text.Code}&amp;before={Number(rows[^1].Job.Id)}\">").Raw(Page.Encode(text["older"])).Raw("</a></p>");
        }
    }

    private static void Row(Page page, JobRow row, DateTime now)
    {
        var (text, job) = (page.Text, row.Job);
        var percent = Number(job.Progress);
        page.Raw($"<tr><td class=\"number\"><a href=\"/jobs/{Number(job.Id)}?lang={text.Code}\">{Number(job.Id)}</a></td>")
            .Element("td", text[job.Kind])
            .Element("td", job.Year is { } year ? Number(year) : "", "number")
            .Raw("<td>").Element("span", text.Of(job.State), "state " + Codes.Of(job.State)).Raw("</td>")
            .Raw($"<td class=\"time\"><progress max=\"100\" value=\"{percent}\">{percent} %</progress> {percent} %</td>")
            .Element("td", Remaining(text, job, now), "time")
            .Element("td", job.RequestedBy)
            .Element("td", Time(job.QueuedAt), "time")
            .Element("td", Time(job.FinishedAt), "time")
            .Element("td", job.Error ?? row.LastWords, "soft")
            .Raw("<td class=\"time\">");
        Actions(page, row);
        page.Raw("</td></tr>");
    }

    private static void Actions(Page page, JobRow row)
    {
        var (text, id) = (page.Text, Number(row.Job.Id));
        if (row.File is { } file)
        {
            page.Raw($"<a href=\"/jobs/files/{Number(file.Id)}\">").Raw(Page.Encode(text["download"])).Raw("</a> ");
        }

        if (IsOpen(row.Job))
        {
            page.Raw($"<form method=\"post\" action=\"/jobs/{id}/cancel?lang={text.Code}\">").Element("button", text["cancel"]).Raw("</form>");
        }
    }

    private static void Log(Page page, IReadOnlyList<JobLogEntry> log)
    {
        if (log.Count == 0)
        {
            page.Element("p", page.Text["noLog"], "soft");
            return;
        }

        page.Raw("<div class=\"wide\"><table><tbody>");
        foreach (var entry in log)
        {
            page.Raw("<tr>").Element("td", Time(entry.At), "time").Element("td", entry.Message).Raw("</tr>");
        }

        page.Raw("</tbody></table></div>");
    }

    private static void RequestForm(Page page)
    {
        var text = page.Text;
        page.Element("h2", text["request"])
            .Raw($"<form class=\"block\" method=\"post\" action=\"/jobs/request?lang={text.Code}\"><label>").Raw(Page.Encode(text["year"]))
            .Raw("<input name=\"year\" type=\"number\" min=\"1900\" max=\"9999\" required></label><label>").Raw(Page.Encode(text["kind"])).Raw("<select name=\"kind\">");
        foreach (var kind in YearlyReports.Forms)
        {
            page.Raw($"<option value=\"{kind}\">").Raw(Page.Encode(text[kind])).Raw("</option>");
        }

        page.Raw("</select></label><label>").Raw(Page.Encode(text["language"]))
            .Raw("<select name=\"language\"><option value=\"zh\" lang=\"zh\">中文</option><option value=\"en\" lang=\"en\">English</option></select></label>")
            .Element("button", text["send"]).Raw("</form>");
    }

    private static Page SignOutForm(Page page) => page
        .Raw($"<form class=\"block\" method=\"post\" action=\"/jobs/session/end?lang={page.Text.Code}\">")
        .Element("button", page.Text["signOut"]).Raw("</form>");

    private static void Notice(Page page, string? key)
    {
        if (key is not null && PageText.Has(key))
        {
            page.Raw("<div role=\"status\">").Element("p", page.Text[key], key is "cancelled" or "requested" ? "notice" : "notice problem").Raw("</div>");
        }
    }

    private static void Term(Page page, string key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            page.Element("dt", page.Text[key]).Element("dd", value);
        }
    }

    private static bool IsOpen(JobRecord job) => job.State is JobState.Queued or JobState.Running;

    private static string? Remaining(PageText text, JobRecord job, DateTime now) => JobEstimate.RemainingSeconds(job, now) is { } seconds
        ? string.Format(CultureInfo.InvariantCulture, text["seconds"], seconds)
        : null;

    private static string? Time(DateTime? time) => (time + BeijingTime)?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
