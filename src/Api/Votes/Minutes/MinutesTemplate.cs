using System.Globalization;
using ScoringPlatform.Api.Documents;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes.Minutes;

/// <summary>A round's minutes as a page to print and sign. The same round gives the same bytes.</summary>
internal static class MinutesTemplate
{
    public static byte[] Write(RoundMinutes minutes, DocumentWords words)
    {
        var round = minutes.Round;
        var number = round.Number.ToString(CultureInfo.InvariantCulture);
        var page = new HtmlDocument(words.Tag, words.Of($"{round.Cycle.Name}　第 {number} 次评审会议纪要", $"{round.Cycle.Name}: minutes of meeting {number}"));
        Meeting(page, minutes, words);
        Results(page, minutes, words);
        page.Heading(words.Of("四、程序参数及其来源", "4 Rules of procedure and their sources"))
            .Table(
                [words.Of("参数", "Parameter"), words.Of("取值", "Value"), words.Of("来源", "Source")],
                ParameterSources.Rows(minutes.Parameters, words))
            .Paragraph(words.Of($"参数哈希：{round.ConfigHash}", $"Hash of the parameters: {round.ConfigHash}"));
        Keys(page, minutes, words);
        Certificates(page, minutes, words);
        return page.Heading(words.Of("七、签字", "7 Signatures"))
            .SignatureLines([words.Of("主任委员", "Chair"), words.Of("监督部门", "Supervision office"), words.Of("记录人", "Keeper of the minutes")])
            .ToBytes();
    }

    private static void Meeting(HtmlDocument page, RoundMinutes minutes, DocumentWords words)
    {
        var round = minutes.Round;
        page.Heading(words.Of("一、会议", "1 Meeting"))
            .Paragraph(round.Title)
            .List([
                words.Of("投票开始：", "Vote opened: ") + DocumentWords.Of(round.OpenedAt),
                words.Of("投票结束：", "Vote closed: ") + DocumentWords.Of(round.ClosedAt),
                words.Of("开箱公布：", "Urn opened and announced: ") + DocumentWords.Of(round.AnnouncedAt),
            ])
            .Heading(words.Of("二、出席与法定人数", "2 Presence and quorum"))
            .Table(
                [words.Of("编号", "Code"), words.Of("姓名", "Name"), words.Of("职务", "Role"), words.Of("出席", "Present")],
                minutes.Members.Select(member => (IReadOnlyList<string>)[member.Code, member.Name, Role(member.Role, words), words.Of(member.Present)]))
            .Paragraph(words.Of(
                $"应到 {minutes.Quorum.Members} 人，实到 {minutes.Quorum.Present} 人，最少须到 {minutes.Quorum.Needed} 人。",
                $"{minutes.Quorum.Present} of {minutes.Quorum.Members} members present; {minutes.Quorum.Needed} needed."))
            .Paragraph($"{minutes.Quorum.Rule}：{minutes.Quorum.Comparison}");
    }

    private static void Results(HtmlDocument page, RoundMinutes minutes, DocumentWords words)
    {
        page.Heading(words.Of("三、评审对象与表决结果", "3 Applications reviewed and results"))
            .Table(
                [
                    words.Of("编号", "Number"), words.Of("姓名", "Name"), words.Of("单位", "Employer"), words.Of("级别", "Level"), words.Of("专业", "Specialty"),
                    words.Of("专家评分（份数）", "Experts' score (ballots)"), words.Of("回避", "Recused"), words.Of("同意", "Yes"), words.Of("不同意", "No"),
                    words.Of("弃权", "Abstain"), words.Of("无效", "Spoiled"), words.Of("未用", "Unused"), words.Of("计算", "Arithmetic"), words.Of("结论", "Result"),
                ],
                minutes.Items.Select(item => Row(item, minutes.Rule, words)))
            .Paragraph(words.Of(
                "弃权、无效与未用票均不计为同意。全票一致时每位委员的选择即为公开。",
                "Abstentions, spoiled and unused votes do not count as yes. A unanimous result tells how everyone voted."));
    }

    private static string[] Row(MinutesItem entry, RoundRule rule, DocumentWords words)
    {
        var item = entry.Item;
        var decision = RoundItemDecision.Of(item, rule);
        return
        [
            entry.Number, entry.Name, entry.Employer ?? "—", words.Of(entry.Level), words.Specialty(entry.Specialty),
            string.Create(CultureInfo.InvariantCulture, $"{entry.Score?.ToDecimal().ToString(CultureInfo.InvariantCulture) ?? "—"} ({entry.Ballots})"),
            entry.Recused.Count == 0 ? "—" : string.Join(words.Of("、", ", "), entry.Recused),
            DocumentWords.Of(item.Yes), DocumentWords.Of(item.No), DocumentWords.Of(item.Abstain), DocumentWords.Of(item.Spoiled), DocumentWords.Of(item.Unused),
            $"{decision.QuorumComparison}; {decision.Comparison}", Result(item.Result, words),
        ];
    }

    private static void Keys(HtmlDocument page, RoundMinutes minutes, DocumentWords words)
    {
        var round = minutes.Round;
        page.Heading(words.Of("五、票箱密钥", "5 Key of the urn"))
            .Paragraph(words.Of("保管方式：", "Custody: ") + ParameterSources.Custody(round.KeyCustody ?? KeyCustody.Platform, words));
        if (round.KeyHolders.Count > 0)
        {
            page.Table(
                [words.Of("席位", "Seat"), words.Of("持有人", "Holder"), words.Of("公钥指纹", "Fingerprint"), words.Of("交出份额", "Shares handed in")],
                round.KeyHolders.OrderBy(holder => holder.Seat).Select(holder => (IReadOnlyList<string>)
                    [Seat(holder.Seat, words), holder.KeyHolder.Name, holder.KeyHolder.Fingerprint, DocumentWords.Of(holder.SubmittedAt)]));
        }
    }

    private static void Certificates(HtmlDocument page, RoundMinutes minutes, DocumentWords words)
    {
        var round = minutes.Round;
        page.Heading(words.Of("六、证书", "6 Certificates"))
            .Paragraph(words.Of("票箱根哈希：", "Set root of the urn: ") + minutes.SetRoot)
            .Paragraph(words.Of("封箱证书及其 SHA-256 与签名：", "Close certificate, its SHA-256 and signature:"))
            .Verbatim(round.CloseCertificate ?? "")
            .Verbatim(CloseCertificate.HashOf(round.CloseCertificate))
            .Verbatim(Convert.ToBase64String(round.CertificateSignature ?? []))
            .Paragraph(words.Of("公布证书及其 SHA-256 与签名：", "Announcement, its SHA-256 and signature:"))
            .Verbatim(round.AnnouncementCertificate ?? "")
            .Verbatim(CloseCertificate.HashOf(round.AnnouncementCertificate))
            .Verbatim(Convert.ToBase64String(round.AnnouncementSignature ?? []))
            .Paragraph(words.Of("签名公钥：", "Public key of the signatures:"))
            .Verbatim(Convert.ToBase64String(round.SigningPublicKey ?? []));
    }

    private static string Role(CommitteeRole? role, DocumentWords words) => role switch
    {
        CommitteeRole.Chair => words.Of("主任委员", "chair"),
        CommitteeRole.ViceChair => words.Of("副主任委员", "vice chair"),
        CommitteeRole.Member => words.Of("委员", "member"),
        _ => "—",
    };

    private static string Seat(KeyHolderSeat seat, DocumentWords words) => seat switch
    {
        KeyHolderSeat.Chair => words.Of("主任委员", "chair"),
        KeyHolderSeat.SupervisionOffice => words.Of("监督部门", "supervision office"),
        _ => words.Of("审计员", "auditor"),
    };

    private static string Result(RoundItemResult? result, DocumentWords words) => result switch
    {
        RoundItemResult.Passed => words.Of("通过", "passed"),
        RoundItemResult.NotPassed => words.Of("未通过", "not passed"),
        _ => words.Of("无效", "invalid"),
    };
}
