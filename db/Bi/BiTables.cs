namespace ScoringPlatform.Db.Bi;

/// <summary>
/// The tables for analysis: facts at one grain each, and the dimensions that are more than a code. They hold single
/// applications and small cells, and no name, number or id of the running platform. A changed table is a new migration
/// that creates the views again.
/// </summary>
public static class BiTables
{
    private const string Snapshot = "[StatisticsSnapshots] AS s\nJOIN [ReviewCycles] AS c ON c.[Id] = s.[CycleId]";

    private const string WithApplication =
        "\nJOIN [ApplicationFacts] AS a ON a.[SnapshotId] = f.[SnapshotId] AND a.[ApplicationId] = f.[ApplicationId]";

    private static readonly BiColumn Year = Whole("year", "c.[Year]", "评审年度", "Review year") with { Unit = "year" };

    private static readonly BiColumn ApplicationKey = Whole("application_key", "a.[Id]", "申报的假名键，仅在本快照内有效", "The application's pseudonym, good within this snapshot alone");

    private static readonly BiColumn Expert = Code("expert", "e.[Pseudonym]", "专家的假名", "The expert's pseudonym");

    /// <summary>Every table, dimensions first.</summary>
    public static IReadOnlyList<BiTable> All { get; } = [Years(), Criteria(), Experts(), Applications(), CriterionResults(), ExpertScores(), Rounds(), Recommendations()];

    private static BiTable Years() => new(
        "years", Snapshot, ["year"], "一个评审年度及其所依据的快照", "One review year and the snapshot that counts for it",
        [
            Year,
            Code("snapshot_hash", "s.[Hash]", "快照的 SHA-256", "SHA-256 of the snapshot"),
            new("taken_at", "s.[TakenAt]", BiType.Moment, "快照时间（UTC）", "When the snapshot was taken, UTC"),
            Flag("provisional", "s.[Provisional]", "年度是否尚未结束", "Whether the year was still open"),
            Code("standard_code", "s.[StandardCode]", "评审标准", "The standard"),
            Code("standard_version", "s.[StandardVersion]", "评审标准数据的版本", "The version of the standard's data"),
        ])
    { Order = "s.[Id]" };

    private static BiTable Criteria() => new(
        "criteria",
        Snapshot + "\nJOIN [Standards] AS d ON d.[Code] = s.[StandardCode] AND d.[Version] = s.[StandardVersion]\nJOIN [Criteria] AS k ON k.[StandardId] = d.[Id]",
        ["year", "criterion"], "该年度标准中的一项条件", "One criterion of the year's standard",
        [
            Year,
            Code("criterion", "k.[Code]", "条件代码", "The criterion's code"),
            Text("clause", "k.[Clause]", "条款", "The clause"),
            Text("label_zh", "k.[LabelZh]", "中文名称", "Its label in Chinese"),
            Text("label_en", "k.[LabelEn]", "英文名称", "Its label in English"),
            Code("level", "k.[Level]", "所要求的级别；空为各级", "The level that it is asked of; empty for every level"),
            Code("block", "k.[Block]", "条件类别", "Its family of conditions"),
        ])
    { Order = "k.[Sequence]" };

    private static BiTable Experts() => new(
        "experts", Snapshot + "\nJOIN [ExpertFacts] AS e ON e.[SnapshotId] = s.[Id]",
        ["year", "expert"], "一名专家在该年度的工作", "One expert's part in the year",
        [
            Year, Expert,
            Code("title_level", "e.[TitleLevel]", "职称级别", "The title held"),
            Flag("drawn", "e.[Drawn]", "是否经抽取产生", "Chosen by a recorded draw"),
            Code("seat", "e.[Seat]", "评委会席位", "The seat on the committee"),
            Count("assigned", "e.[Assigned]", "分配的申报数", "Applications assigned", "applications"),
            Count("recused", "e.[Recused]", "回避的申报数", "Of these, recused from", "applications"),
            Count("submitted", "e.[Submitted]", "有效评分表数", "Ballots in force", "ballots"),
            Count("vetoes", "e.[Vetoes]", "一票否决数", "Vetoes", "ballots"),
            Points("mean_score", "e.[MeanScore]", "平均分", "Mean of the scores"),
            Points("spread", "e.[Spread]", "评分标准差", "Standard deviation of the scores"),
            Points("severity", "e.[Severity]", "严格程度", "Points by which the expert scores lower than the others of the group"),
            Whole("severity_group", "e.[SeverityGroup]", "可比组", "Severities are comparable within a group alone"),
            Count("rounds", "e.[Rounds]", "列入名册的轮次", "Announced rounds on whose roll the expert stands", "rounds"),
            Count("attended", "e.[Attended]", "出席的轮次", "Of these, attended", "rounds"),
            Count("vote_recusals", "e.[VoteRecusals]", "投票回避数", "Applications recused from in the vote", "applications"),
            Count("votes", "e.[Votes]", "投票数（不含内容）", "Applications voted on; what was voted is kept nowhere", "applications"),
        ])
    { Order = "e.[Pseudonym]" };

    private static BiTable Applications() => new(
        "applications", Snapshot + "\nJOIN [ApplicationFacts] AS a ON a.[SnapshotId] = s.[Id]",
        ["year", "application_key"], "一份申报的结果", "One application's outcome",
        [
            Year, ApplicationKey,
            Code("level", "a.[Level]", "申报级别", "The level applied for"),
            Code("specialty", "a.[Specialty]", "专业", "The specialty"),
            Code("track", "a.[Track]", "申报方式", "The track"),
            Code("condition", "a.[Condition]", "破格或绿色通道条件", "The exceptional or green-channel condition that carried it"),
            Code("broken", "a.[Broken]", "所破条件", "Which regular condition was broken"),
            Code("city", "a.[City]", "城市", "The city"),
            Code("employer_kind", "a.[EmployerKind]", "单位性质", "The kind of employer"),
            Code("education", "a.[Education]", "最高学历", "The highest education at the cutoff date"),
            Code("age_band", "a.[AgeBand]", "年龄段", "Age at the cutoff date, in bands"),
            Code("gender", "a.[Gender]", "性别", "Gender"),
            Code("title_years_band", "a.[TitleYearsBand]", "任职年限段", "Full years in the current title, in bands"),
            .. Stages(),
            Points("score", "a.[Score]", "综合评分", "The score"),
            Count("ballots", "a.[BallotCount]", "评分表数", "Ballots that the score rests on", "ballots"),
            Count("rechecks", "a.[Rechecks]", "复核投票次数", "Votes with a quorum beyond the first", "votes"),
            Count("objections", "a.[Objections]", "异议数", "Objections", "objections"),
            Count("objections_upheld", "a.[ObjectionsUpheld]", "成立的异议数", "Objections upheld", "objections"),
            Count("recommendations", "a.[Recommendations]", "有效推荐人数；不适用为空", "Recommendations that count; empty where none is asked for", "people"),
            Days("days_to_employer", "a.[DaysToEmployer]", "提交至单位确认", "From submission to the employer's confirmation"),
            Days("days_to_acceptance", "a.[DaysToAcceptance]", "单位确认至受理", "From the employer's confirmation to acceptance"),
            Days("days_to_screening", "a.[DaysToScreening]", "受理至资格审查", "From acceptance to the decision on eligibility"),
            Days("days_to_score", "a.[DaysToScore]", "资格审查至评分", "From the decision on eligibility to the score"),
            Days("days_to_vote", "a.[DaysToVote]", "评分至投票公布", "From the score to the announced vote"),
            Days("days_to_confirmation", "a.[DaysToConfirmation]", "投票公布至确认", "From the announced vote to confirmation"),
        ])
    { Order = "a.[ApplicationId]" };

    private static IEnumerable<BiColumn> Stages() =>
    [
        Flag("submitted", "a.[Submitted]", "已提交", "Submitted"),
        Flag("employer_confirmed", "a.[EmployerConfirmed]", "单位已确认", "Confirmed by the employer"),
        Flag("accepted", "a.[Accepted]", "已受理", "Accepted"),
        Flag("eligible", "a.[Eligible]", "资格合格", "Eligible"),
        Flag("scored", "a.[Scored]", "已评分", "Scored"),
        Flag("voted", "a.[Voted]", "已有效投票", "Came to a vote with a quorum"),
        Flag("voted_through", "a.[VotedThrough]", "投票通过", "Voted through"),
        Flag("inside_cap", "a.[InsideCap]", "在名额内", "Voted through and inside the cap"),
        Flag("on_notice", "a.[OnNotice]", "已公示", "Put on public notice"),
        Flag("objected", "a.[Objected]", "公示期有异议", "An objection was received"),
        Flag("confirmed", "a.[Confirmed]", "已确认", "The title is confirmed"),
        Flag("revoked", "a.[Revoked]", "已撤销", "The result was revoked"),
        Flag("withdrawn", "a.[Withdrawn]", "已撤回", "Withdrawn"),
    ];

    private static BiTable CriterionResults() => new(
        "criterion_results", Snapshot + "\nJOIN [CriterionFacts] AS f ON f.[SnapshotId] = s.[Id]" + WithApplication,
        ["year", "application_key", "sequence"], "一份申报的一项条件的认定", "What the rules found for one criterion of one application",
        [
            Year, ApplicationKey,
            Whole("sequence", "f.[Sequence]", "序号", "The place in the application's findings"),
            Code("criterion", "f.[CriterionCode]", "条件代码", "The criterion's code"),
            Code("block", "f.[Block]", "条件类别", "Its family of conditions"),
            Code("result", "f.[Result]", "认定结果", "What was found"),
            Flag("required", "f.[Required]", "是否必备", "Whether it is required"),
        ])
    { Order = "f.[ApplicationId], f.[Sequence]" };

    private static BiTable ExpertScores() => new(
        "expert_scores",
        Snapshot + "\nJOIN [ExpertScoreFacts] AS f ON f.[SnapshotId] = s.[Id]" + WithApplication
            + "\nJOIN [ExpertFacts] AS e ON e.[SnapshotId] = f.[SnapshotId] AND e.[ExpertId] = f.[ExpertId]",
        ["year", "application_key", "expert"], "一名专家对一份申报的评分", "One expert's assignment to one application",
        [
            Year, ApplicationKey, Expert,
            Code("declaration", "f.[Declaration]", "回避声明", "The declaration on conflicts"),
            Flag("submitted", "f.[Submitted]", "评分表有效", "A ballot is in force"),
            Flag("veto", "f.[Veto]", "一票否决", "Veto"),
            Points("score", "f.[Score]", "评分", "The ballot's total"),
            Points("deviation", "f.[Deviation]", "与均分之差", "The score less the mean of the application's scores"),
        ])
    { Order = "f.[AssignmentId]" };

    private static BiTable Rounds() => new(
        "rounds", Snapshot + "\nJOIN [RoundFacts] AS f ON f.[SnapshotId] = s.[Id]" + WithApplication,
        ["year", "application_key", "round"], "一份申报在一轮投票中的计票", "The counts of one application in one announced round",
        [
            Year, ApplicationKey,
            Whole("round", "f.[RoundNumber]", "轮次", "The round's number"),
            Count("present", "f.[Present]", "到会人数", "Those present", "members"),
            Count("recused", "f.[Recused]", "回避人数", "Recused", "members"),
            Count("yes", "f.[Yes]", "同意", "Yes", "votes"),
            Count("no", "f.[No]", "不同意", "No", "votes"),
            Count("abstain", "f.[Abstain]", "弃权", "Abstentions", "votes"),
            Count("not_voted", "f.[NotVoted]", "未投票", "Members who might vote and did not", "members"),
            Count("needed", "f.[Needed]", "通过所需票数", "The least number of yes that passes", "votes"),
            Count("margin", "f.[Margin]", "同意票减所需票数", "Yes less needed", "votes"),
            Code("result", "f.[Result]", "结果", "The result"),
            Flag("decides", "f.[Decides]", "是否为最终投票", "No later round with a quorum voted on it again"),
        ])
    { Order = "f.[RoundId], f.[ApplicationId]" };

    private static BiTable Recommendations() => new(
        "recommendations", Snapshot + "\nJOIN [RecommendationFacts] AS f ON f.[SnapshotId] = s.[Id]" + WithApplication,
        ["year", "application_key", "number"], "一份推荐", "One recommendation",
        [
            Year, ApplicationKey,
            Whole("number", "ROW_NUMBER() OVER (PARTITION BY f.[SnapshotId], f.[ApplicationId] ORDER BY f.[RecommendationId])", "序号", "The number among the application's recommendations"),
            Code("level", "f.[Level]", "申报级别", "The level applied for"),
            Code("title_held", "f.[TitleHeld]", "推荐人签署时的职称", "The recommender's title on the day of signing"),
            Flag("national_talent", "f.[NationalTalent]", "国家级人才", "A national talent"),
            Code("standing", "f.[Standing]", "是否有效及原因", "Whether it counts, and if not, why"),
        ])
    { Order = "f.[RecommendationId]" };

    private static BiColumn Code(string name, string expression, string zh, string en) => new(name, expression, BiType.Code, zh, en);

    private static BiColumn Text(string name, string expression, string zh, string en) => new(name, expression, BiType.Text, zh, en);

    private static BiColumn Whole(string name, string expression, string zh, string en) => new(name, expression, BiType.Whole, zh, en);

    private static BiColumn Flag(string name, string expression, string zh, string en) => new(name, expression, BiType.Flag, zh, en);

    private static BiColumn Count(string name, string expression, string zh, string en, string unit) =>
        new(name, expression, BiType.Whole, zh, en) { Unit = unit };

    private static BiColumn Days(string name, string expression, string zh, string en) => Count(name, expression, zh, en, "full days");

    private static BiColumn Points(string name, string expression, string zh, string en) =>
        new(name, expression, BiType.Points, zh, en) { Unit = "points" };
}
