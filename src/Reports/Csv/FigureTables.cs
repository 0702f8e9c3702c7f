using System.Globalization;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Csv;

/// <summary>
/// A report's figures as tables, one measure a row where tables differ from one another. Every value is the model's own; an
/// empty count or rate beside <c>suppressed</c> = 1 is not shown, an empty rate beside 0 has no data.
/// </summary>
internal static class FigureTables
{
    private const string Model = "report model";

    public static IReadOnlyList<CsvTable> Of(AnnualReport report) =>
        [Report(report), Funnel(report), PassRate(report), Changes(report), Criteria(report), Blocks(report), MetCounts(report), Spans(report), Margins(report), Measures(report),
         Recommendations(report), RecommendationOutcomes(report), Experts(report)];

    private static CsvTable Report(AnnualReport report) => Table(
        "report", "本数据包", "This package",
        [
            Year, new("standard_code", "code", "评审标准", "The standard", Model), new("standard_version", "code", "标准版本", "Its version", Model),
            new("snapshot_hash", "code", "快照的 SHA-256", "SHA-256 of the snapshot", Model),
            new("taken_at", "moment", "快照时间（UTC）", "When the snapshot was taken, UTC", Model),
            new("provisional", "flag", "年度是否尚未结束", "Whether the year was still open", Model),
            new("full_cells", "flag", "是否显示全部单元格", "Whether small cells are shown", Model),
            new("minimum_cell", "whole", "最小单元格", "The least count shown otherwise", Model),
        ],
        [[report.Year, report.Standard.Code, report.Standard.Version, report.SnapshotHash, report.TakenAt, report.Provisional, report.Full, report.MinimumCell]]);

    private static CsvTable Funnel(AnnualReport report) => Table(
        "funnel", "一个阶段", "A stage of the funnel",
        [Year, new("stage", "code", "阶段", "The stage", Model), .. Count("applications", "人数", "Applications that reached it"), Share("of_previous", "占上一阶段", "Of the stage before"), Share("of_submitted", "占申报", "Of those submitted")],
        report.Funnel.Select(step => Row(report, Codes.Of(step.Stage), step.Count, Hidden(step.Count), Quotient(step.OfPrevious), Quotient(step.OfSubmitted))));

    private static CsvTable PassRate(AnnualReport report) => Table(
        "pass_rates", "一个分组按一个分母的通过率", "The pass rate of one group by one denominator",
        [
            Year, Dimension(1), Key(1), Dimension(2), Key(2),
            new("base", "code", "分母所计的阶段", "What the denominator counts", Model),
            new("numerator", "whole", "表决通过人数", "Those voted through", Model) { Unit = "applications" },
            new("denominator", "whole", "分母", "The denominator", Model) { Unit = "applications" },
            Suppressed, Share("rate", "通过率", "Their quotient"), Share("low", "95% 区间下限", "Low of the 95 % interval (Wilson)"), Share("high", "95% 区间上限", "High of the 95 % interval"),
        ],
        Groups(report).SelectMany(group => PassRates.Bases.Select(named =>
        {
            var rate = group.Rates.Of(named);
            return Row(
                report, [.. group.Keys, Codes.Of(named), group.Rates.Counts.VotedThrough, group.Rates.Counts.Of(named), rate is null ? 1 : 0, Quotient(rate), rate?.Interval?.Low, rate?.Interval?.High]);
        })));

    private static CsvTable Changes(AnnualReport report) => Table(
        "changes", "一个分组的通过率较一个往年的变化", "The change of one group's pass rate on one earlier year",
        [
            Year, Dimension(1), Key(1), Dimension(2), Key(2),
            new("base", "code", "分母所计的阶段", "What the denominators count", Model), new("earlier_year", "whole", "往年", "The earlier year", Model) { Unit = "year" },
            new("change", "points", "变化；无法比较为空", "The change; empty where there is none to tell", Model) { Unit = "percentage points" },
        ],
        Groups(report).SelectMany(group => group.Changes.Select(change => Row(report, [.. group.Keys, Codes.Of(change.Base), change.Year, change.Points]))));

    private static CsvTable Criteria(AnnualReport report) => Table(
        "criteria_met", "一项条件的认定情况", "How one criterion was found",
        [
            Year, new("criterion", "code", "条件代码", "The criterion's code", Model), new("clause", "text", "条款", "The clause", Model),
            new("label_zh", "text", "中文名称", "Its label in Chinese", Model), new("label_en", "text", "英文名称", "Its label in English", Model),
            new("level", "code", "级别；空为各级", "The level; empty for every level", Model), new("block", "code", "类别", "Its block", Model),
            .. Count("asked", "要求人数", "Applications with a finding"), .. Count("met", "满足", "Those that met it"),
            .. Count("not_met", "不满足", "Those that did not"), .. Count("pending", "待定", "Those still to be decided"),
        ],
        report.Figures.Criteria.Criteria.Select(row => Row(
            report, row.Code, row.Clause, row.Label.Zh, row.Label.En, row.Level, row.Block,
            row.Asked, Hidden(row.Asked), row.Met, Hidden(row.Met), row.NotMet, Hidden(row.NotMet), row.Pending, Hidden(row.Pending))));

    private static CsvTable Blocks(AnnualReport report) => Table(
        "blocks", "一类条件的未通过情况", "How often one block of criteria fails",
        [Year, new("block", "code", "类别", "The block", Model), .. Count("asked", "要求人数", "Applications of which something in it was required"), .. Count("failed", "未通过人数", "Those with a required criterion not met")],
        report.Figures.Criteria.Blocks.Select(row => Row(report, row.Block, row.Asked, Hidden(row.Asked), row.Failed, Hidden(row.Failed))));

    private static CsvTable MetCounts(AnnualReport report) => Table(
        "met_counts", "一个级别满足业绩条件数的人数", "How many of a level met so many achievement criteria",
        [Year, new("level", "code", "级别", "The level", Model), new("met", "whole", "满足的条件数", "How many criteria", Model) { Unit = "criteria" }, .. Count("applications", "人数", "Applications")],
        report.Figures.Criteria.MetCounts.Select(row => Row(report, row.Level, row.Met, row.Applications, Hidden(row.Applications))));

    private static CsvTable Spans(AnnualReport report) => Table(
        "spans", "一个阶段的用时", "How long one stretch of the year took",
        [Year, new("span", "code", "阶段", "The stretch", Model), .. Count("applications", "人数", "Applications that went through it"), Days("lower", "下四分位", "Lower quartile"), Days("median", "中位数", "Median"), Days("upper", "上四分位", "Upper quartile")],
        report.Figures.Spans.Select(row => Row(report, Codes.Of(row.Span), row.Applications, Hidden(row.Applications), row.Days?.Lower, row.Days?.Median, row.Days?.Upper)));

    private static CsvTable Margins(AnnualReport report) => Table(
        "vote_margins", "一种票差的申报数", "How many applications were decided by one margin",
        [Year, new("margin", "whole", "同意票减所需票数", "Yes less the least number that passes", Model) { Unit = "votes" }, .. Count("applications", "人数", "Applications")],
        report.Figures.Votes.Margins.Select(row => Row(report, row.Margin, row.Applications, Hidden(row.Applications))));

    private static CsvTable Measures(AnnualReport report)
    {
        var (votes, objections, experts) = (report.Figures.Votes, report.Figures.Objections, report.Figures.Experts);
        (string Subject, string Measure, int? Value)[] rows =
        [
            ("votes", "items", votes.Items), ("votes", "passed", votes.Passed), ("votes", "decided_by_one", votes.DecidedByOne), ("votes", "no_quorum", votes.NoQuorum),
            ("objections", "applications", objections.Applications), ("objections", "objections", objections.Objections), ("objections", "upheld", objections.Upheld),
            ("objections", "rechecked", objections.Rechecked), ("objections", "through_after_recheck", objections.ThroughAfterRecheck),
            ("experts", "drawn", experts.Drawn), ("experts", "seats", experts.Seats), ("experts", "assigned", experts.Assigned), ("experts", "recused", experts.Recused),
            ("experts", "attended", experts.Attended), ("experts", "voted", experts.Voted), ("experts", "assignments", experts.Assignments),
            ("experts", "recusals", experts.Recusals), ("experts", "ballots", experts.Ballots), ("experts", "vetoes", experts.Vetoes),
        ];
        return Table(
            "measures", "一个指标", "One measure",
            [Year, new("subject", "code", "主题", "What it is of", Model), new("measure", "code", "指标", "The measure", Model), .. Count("value", "数值", "Its value")],
            rows.Select(row => Row(report, row.Subject, row.Measure, row.Value, Hidden(row.Value))));
    }

    private static CsvTable Recommendations(AnnualReport report) => Table(
        "recommendations_given", "一个级别、一种推荐人职称的推荐", "The recommendations of one level by recommenders of one rank",
        [
            Year, new("level", "code", "申报级别", "The level applied for", Model), new("title_held", "code", "推荐人职称", "The recommender's title; empty where not recorded", Model),
            .. Count("given", "推荐数", "All that were given"), .. Count("counted", "有效推荐数", "Those that count"),
        ],
        report.Figures.Recommendations.Given.Select(row => Row(report, row.Level, row.TitleHeld, row.Given, Hidden(row.Given), row.Counted, Hidden(row.Counted))));

    private static CsvTable RecommendationOutcomes(AnnualReport report) => Table(
        "recommendation_outcomes", "一个级别的破格申报有无有效推荐在一个阶段的人数", "How many of a level's exceptional applications, with or without, reached one stage",
        [
            Year, new("level", "code", "级别", "The level", Model), new("recommended", "flag", "有无有效推荐", "Whether one counts", Model),
            new("stage", "code", "阶段", "The stage", Model), .. Count("applications", "人数", "Applications"),
        ],
        report.Figures.Recommendations.Outcomes.SelectMany(row => PassRates.Stages.Select(
            stage => Row(report, row.Level, row.Recommended, Codes.Of(stage), row.Counts.Of(stage), Hidden(row.Counts.Of(stage))))));

    private static CsvTable Experts(AnnualReport report) => Table(
        "expert_figures", "一名专家（假名）的年度工作", "One expert's year, by pseudonym",
        [
            Year, new("expert", "code", "专家假名", "The expert's pseudonym", Model), new("title_level", "code", "职称级别", "The title held", Model),
            new("ballots", "whole", "有效评分表", "Ballots in force", Model) { Unit = "ballots" },
            Score("mean_score", "平均分；不显示或无评分为空", "Mean score; empty without one or where not shown"), Score("spread", "标准差", "Standard deviation"), Score("severity", "严格程度", "Severity"),
            new("rounds", "whole", "列入名册的轮次", "Rounds on whose roll the expert stands", Model) { Unit = "rounds" }, new("attended", "whole", "出席的轮次", "Of these, attended", Model) { Unit = "rounds" },
        ],
        report.Figures.Experts.Rows.Select(row => Row(
            report, row.Pseudonym, row.TitleLevel, row.Submitted, row.MeanScore / 1000m, row.Spread / 1000m, row.Severity / 1000m, row.Rounds, row.Attended)));

    private static CsvColumn Score(string name, string zh, string en) => new(name, "points", zh, en, Model) { Unit = "points" };

    private static CsvColumn Year { get; } = new("year", "whole", "评审年度", "Review year", Model) { Unit = "year" };

    private static CsvColumn Suppressed { get; } = new("suppressed", "flag", "是否不显示", "Whether it is not shown", Model);

    private static IEnumerable<(object?[] Keys, PassRates Rates, IReadOnlyList<RateChange> Changes)> Groups(AnnualReport report) =>
        report.Tables
            .SelectMany(table => table.Groups.Select(group => (Keys(table, group), group.Rates, group.Changes)))
            .Prepend(([null, null, null, null], report.Rates, report.Figures.Changes));

    private static object?[] Keys(ReportTable table, ReportGroup group) =>
    [
        Codes.Of(table.Dimensions[0]), group.Keys[0] ?? "UNKNOWN",
        table.Dimensions.Count > 1 ? Codes.Of(table.Dimensions[1]) : null, table.Dimensions.Count > 1 ? group.Keys[1] ?? "UNKNOWN" : null,
    ];

    private static CsvTable Table(string name, string zh, string en, IReadOnlyList<CsvColumn> columns, IEnumerable<object?[]> rows) =>
        new(name, zh, en, columns, CsvArchive.Rows(rows));

    private static object?[] Row(AnnualReport report, params object?[] values) => [report.Year, .. values];

    private static int Hidden(int? count) => count is null ? 1 : 0;

    private static double? Quotient(Rate? rate) => rate is { Denominator: > 0 } ? (double)rate.Numerator / rate.Denominator : null;

    private static CsvColumn[] Count(string name, string zh, string en) =>
        [new(name, "whole", zh, en, Model) { Unit = "applications" }, Suppressed with { Name = $"{name}_suppressed" }];

    private static CsvColumn Share(string name, string zh, string en) => new(name, "share", zh, en, Model) { Unit = "0 to 1" };

    private static CsvColumn Days(string name, string zh, string en) => new(name, "days", zh, en, Model) { Unit = "full days" };

    private static CsvColumn Dimension(int number) =>
        new($"dimension{number.ToString(CultureInfo.InvariantCulture)}", "code", "分组维度；空为全部或单维", "What it is grouped by; empty for all, or for one dimension alone", Model);

    private static CsvColumn Key(int number) => new($"key{number.ToString(CultureInfo.InvariantCulture)}", "code", "分组代码", "The group's code", Model);
}
