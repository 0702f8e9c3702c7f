using ScoringPlatform.Db.Entities.Jobs;
using ScoringPlatform.Reports.Text;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Jobs.Pages;

/// <summary>The words of the pages under <c>/jobs</c> in both languages.</summary>
internal sealed class PageText
{
    private static readonly Dictionary<string, (string Zh, string En)> Words = new(StringComparer.Ordinal)
    {
        ["title"] = ("后台任务", "Background jobs"),
        ["other"] = ("English", "中文"),
        ["empty"] = ("尚无任务。可用下方表单申请年报。", "There are no jobs yet. Ask for a report with the form below."),
        ["id"] = ("编号", "No."),
        ["kind"] = ("任务", "Job"),
        ["year"] = ("年度", "Year"),
        ["state"] = ("状态", "State"),
        ["progress"] = ("进度", "Progress"),
        ["remaining"] = ("预计剩余", "Time left"),
        ["attempts"] = ("尝试次数", "Attempts"),
        ["by"] = ("申请者", "Asked for by"),
        ["queued"] = ("申请时间", "Asked for at"),
        ["started"] = ("开始时间", "Started"),
        ["finished"] = ("结束时间", "Ended"),
        ["file"] = ("文件", "File"),
        ["size"] = ("大小", "Size"),
        ["log"] = ("日志", "Log"),
        ["noLog"] = ("暂无日志。", "Nothing has been logged yet."),
        ["error"] = ("错误", "Error"),
        ["download"] = ("下载", "Download"),
        ["cancel"] = ("取消", "Cancel"),
        ["details"] = ("详情", "Details"),
        ["back"] = ("返回列表", "Back to the list"),
        ["older"] = ("更早的任务", "Older jobs"),
        ["seconds"] = ("约 {0} 秒", "about {0} s"),
        ["request"] = ("申请年报", "Ask for a report"),
        ["language"] = ("语言", "Language"),
        ["send"] = ("提交", "Send"),
        ["signIn"] = ("登录", "Sign in"),
        ["token"] = ("访问令牌", "Access token"),
        ["signInHint"] = ("本页需要访问令牌；令牌仅保存在本浏览器的会话中。", "This page needs an access token; it is kept in this browser's session alone."),
        ["signInFailed"] = ("令牌无效或已过期，请使用新的令牌。", "The token is not valid or has expired: use a new one."),
        ["signOut"] = ("退出", "Sign out"),
        ["forbidden"] = ("您的账户无权查看此页：需要统计分析员、评审办公室或主管部门角色。", "Your account may not see this page: it needs the role of analyst, officer or authority."),
        ["notFound"] = ("没有此任务。", "There is no such job."),
        ["ended"] = ("该任务已经结束，无法取消。", "The job has ended already and cannot be cancelled."),
        ["cancelled"] = ("任务已取消，未留下文件。", "The job was cancelled; it leaves no file."),
        ["requested"] = ("已受理；相同的申请共用一个任务。", "Taken: equal requests share one job."),
        ["noYear"] = ("该年度没有评审周期，请检查年度。", "That year has no review cycle: check the year."),
        ["foreign"] = ("请求不是由本页发出的，未作任何更改。", "The request did not come from this page; nothing was changed."),
        ["busy"] = ("数据库暂时不可用，请稍后刷新。", "The database is not available at the moment: load the page again in a while."),
        [JobKinds.AnnualWorkbook] = ("年报工作簿", "Annual workbook"),
        [JobKinds.AnnualCsv] = ("年报数据包（CSV）", "Annual data package (CSV)"),
        [JobKinds.Reevaluation] = ("重新评估资格", "Eligibility evaluated again"),
        [JobKinds.DossierImport] = ("导入申报材料", "Import of dossiers"),
        ["QUEUED"] = ("等待", "Waiting"),
        ["RUNNING"] = ("运行中", "Running"),
        ["SUCCEEDED"] = ("成功", "Done"),
        ["FAILED"] = ("失败", "Failed"),
        ["CANCELLED"] = ("已取消", "Cancelled"),
        ["EXPIRED"] = ("已到期删除", "Expired"),
    };

    public PageText(ReportLanguage language)
    {
        Language = language;
    }

    public ReportLanguage Language { get; }

    /// <summary>As the attribute <c>lang</c> and the query have it.</summary>
    public string Code => Language == ReportLanguage.Chinese ? "zh" : "en";

    public string OtherCode => Language == ReportLanguage.Chinese ? "en" : "zh";

    public string this[string key] =>
        !Words.TryGetValue(key, out var words) ? key : Language == ReportLanguage.Chinese ? words.Zh : words.En;

    /// <summary>By the query's <c>lang</c>, else by what the browser prefers, else Chinese.</summary>
    public static PageText Of(HttpRequest request)
    {
        var named = request.Query["lang"].ToString();
        var preferred = named.Length > 0 ? named : request.Headers.AcceptLanguage.ToString();
        return new PageText(preferred.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? ReportLanguage.English : ReportLanguage.Chinese);
    }

    public string Of(JobState state) => this[Codes.Of(state)];

    public static bool Has(string key) => Words.ContainsKey(key);
}
