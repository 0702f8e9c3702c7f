using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Standards;

namespace ScoringPlatform.Scoring.Dossiers;

/// <summary>That each record is of a kind of the standard, carries what its kind cannot do without, and has numbers in range.</summary>
internal static class AchievementChecks
{
    private const string List = "achievements";

    public static void Run(Standard standard, IReadOnlyList<Achievement> records, DossierErrors errors)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < records.Count; i++)
        {
            var record = records[i];
            errors.AddIf(record.Id.Length == 0, DossierErrors.At(List, i, "id"), "emptyId");
            errors.AddIf(!ids.Add(record.Id), DossierErrors.At(List, i, "id"), "duplicateId", record.Id);
            errors.CheckDate(DossierErrors.At(List, i, "obtainedOn"), record.ObtainedOn);
            CheckNumbers(record, i, errors);
            if (standard.Kinds.FirstOrDefault(kind => kind.Code == record.Kind) is { } kind)
            {
                CheckKind(kind, record, i, errors);
            }
            else
            {
                errors.Add(DossierErrors.At(List, i, "kind"), "unknownKind", record.Kind);
            }
        }
    }

    private static void CheckNumbers(Achievement record, int place, DossierErrors errors)
    {
        errors.AddIf(record.Rank < 1, DossierErrors.At(List, place, "rank"), "rankBelowOne", Say.Number(record.Rank ?? 0));
        errors.AddIf(record.Count < 1, DossierErrors.At(List, place, "count"), "countBelowOne", Say.Number(record.Count ?? 0));
        errors.AddIf(
            record.ContractFen < 0, DossierErrors.At(List, place, "contractFen"), "negativeAmount", Say.Number(record.ContractFen ?? 0));
        errors.AddIf(record.TaxFen < 0, DossierErrors.At(List, place, "taxFen"), "negativeAmount", Say.Number(record.TaxFen ?? 0));
    }

    private static void CheckKind(AchievementKind kind, Achievement record, int place, DossierErrors errors)
    {
        foreach (var fact in kind.Required)
        {
            errors.AddIf(
                AchievementFacts.Reader(fact)(record) is null,
                DossierErrors.At(List, place, AchievementFacts.FieldOf(fact)),
                "missingFact",
                kind.Code,
                Say.Code(fact));
        }

        errors.AddIf(
            record.Grade is { } grade && kind.Grades is { } grades && (grade < 1 || grade > grades),
            DossierErrors.At(List, place, "grade"),
            "gradeOutOfRange",
            Say.Number(record.Grade ?? 0),
            kind.Code,
            "1",
            Say.Number(kind.Grades ?? 0));
    }
}
