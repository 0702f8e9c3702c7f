using ScoringPlatform.Api.Documents;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Votes.Minutes;

/// <summary>The rules of procedure that decide a vote, each with its value in the cycle and where it comes from.</summary>
internal static class ParameterSources
{
    /// <returns>Parameter, value, source.</returns>
    public static IEnumerable<IReadOnlyList<string>> Rows(CycleParameters parameters, DocumentWords words)
    {
        var practice = words.Of("惯例", "common practice");
        yield return
        [
            words.Of("评委会最少人数", "least number of committee members"),
            DocumentWords.Of(parameters.CommitteeMinimum),
            Article(words, 9),
        ];
        yield return [words.Of("评委会人数为单数", "odd number of members"), words.Of(parameters.CommitteeOdd), Article(words, 9)];
        yield return [words.Of("法定人数占全体委员", "share of members who must be present"), $"{parameters.Quorum}", practice];
        yield return
        [
            words.Of("通过票数占基数", "share of the base that must vote yes"),
            $"{parameters.Pass}",
            words.Of("惯例；弃权与未用票按不同意计", "common practice; abstentions and unused votes weigh as not yes"),
        ];
        yield return
        [
            words.Of("回避委员计入出席人数", "recused members count as present"),
            words.Of(parameters.RecusedCountsAsPresent),
            words.Of("本年度参数", "parameter of the year"),
        ];
        yield return
        [
            words.Of("通过比例上限", "cap on those voted through"),
            parameters.Cap?.ToString() ?? words.Of("无", "none"),
            words.Of("本年度参数；按级别与专业，向下取整", "parameter of the year; by level and specialty, rounded down"),
        ];
        yield return [words.Of("公示工作日", "working days of public notice"), DocumentWords.Of(parameters.NoticeWorkingDays), Article(words, 26)];
        yield return
        [
            words.Of("票箱密钥保管", "custody of the urn's key"),
            Custody(parameters.KeyCustody, words),
            words.Of("本年度参数", "parameter of the year"),
        ];
    }

    public static string Custody(KeyCustody custody, DocumentWords words) => custody == KeyCustody.ThreeHolders
        ? words.Of("三人分持，任二人可开启", "three holders, any two open it")
        : words.Of("平台保管", "held by the platform");

    private static string Article(DocumentWords words, int number) => words.Of(
        $"《职称评审管理暂行规定》（人社部令第40号）第{number}条", $"MOHRSS Order 40, article {number}");
}
