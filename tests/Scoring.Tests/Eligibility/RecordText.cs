using System.Globalization;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Json;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>
/// Records written short, so that a table shows the facts and nothing else:
/// <c>3 × PROJECT role=MAIN_CONTRIBUTOR rank=7 yuan=5000000; PAPER rank=1</c>. A fact written twice has its last value; <c>?</c> is not
/// known.
/// </summary>
internal static class RecordText
{
    public static Achievement[] Parse(string text)
    {
        var records = new List<Achievement>();
        foreach (var part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var times = words.Length > 1 && words[1] == "×" ? int.Parse(words[0], CultureInfo.InvariantCulture) : 1;
            words = words[1..] is ["×", .. var rest] ? rest : words;
            for (var i = 0; i < times; i++)
            {
                var record = Make.Record(words[0], $"r{records.Count + 1}");
                records.Add(words.Skip(1).Aggregate(record, (current, word) => Apply(current, word.Split('=', 2))));
            }
        }

        return [.. records];
    }

    private static Achievement Apply(Achievement record, string[] fact) => fact[0] switch
    {
        "id" => record with { Id = fact[1] },
        "on" => record with { ObtainedOn = fact[1] == "?" ? null : Make.On(fact[1]) },
        "project" when fact[1] == "?" => record with { ProjectKey = null },
        "project" => record with { ProjectKey = fact[1] },
        "role" => record with { Role = Code<ContributionRole>(fact[1]) },
        "rank" => record with { Rank = Number(fact[1]) },
        "tier" => record with { Tier = Code<Tier>(fact[1]) },
        "grade" => record with { Grade = Number(fact[1]) },
        "standing" => record with { Standing = Code<ProjectStanding>(fact[1]) },
        "severity" => record with { Severity = Code<IncidentSeverity>(fact[1]) },
        "client" => record with { Client = Code<ClientKind>(fact[1]) },
        "issuer" => record with { Issuer = Code<IssuerKind>(fact[1]) },
        "class" => record with { StandardClass = Code<StandardClass>(fact[1]) },
        "count" => record with { Count = Number(fact[1]) },
        "yuan" => record with { ContractFen = 100 * Amount(fact[1]) },
        "fen" => record with { ContractFen = Amount(fact[1]) },
        "tax" => record with { TaxFen = 100 * Amount(fact[1]) },
        "taxfen" => record with { TaxFen = Amount(fact[1]) },
        "instructed" => record with { InstructedBy = Code<Tier>(fact[1]) },
        "government" => record with { AdoptedByGovernment = Code<Tier>(fact[1]) },
        "authority" => record with { AdoptedByCyberspaceAuthority = Code<Tier>(fact[1]) },
        "recognised" => record with { RecognisedBy = Code<Tier>(fact[1]) },
        "issued" => record with { Issued = Flag(fact[1]) },
        "quota" => record with { WithinQuota = Flag(fact[1]) },
        "corresponding" => record with { CorrespondingAuthor = Flag(fact[1]) },
        "benefit" => record with { Benefit = Code<FindingState>(fact[1]) },
        "leading" => record with { LeadingLevel = Code<FindingState>(fact[1]) },
        _ => throw new ArgumentException($"No fact {fact[0]}.", nameof(fact)),
    };

    private static bool? Flag(string text) => text == "?" ? null : text == "yes";

    private static long? Amount(string text) => text == "?" ? null : long.Parse(text, CultureInfo.InvariantCulture);

    private static int? Number(string text) => text == "?" ? null : int.Parse(text, CultureInfo.InvariantCulture);

    private static T? Code<T>(string text)
        where T : struct, Enum =>
        text == "?" ? null : EnumCodes<T>.TryParse(text, out var value) ? value : throw new ArgumentException($"No code {text}.", nameof(text));
}
