using ScoringPlatform.Api.Import.Reading;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Standards;

namespace ScoringPlatform.Api.Import.Storing;

/// <summary>What is wrong with a dossier beyond its cells: facts that contradict each other, numbers that are taken.</summary>
internal sealed class DossierChecks(Standard standard, DateOnly cutoff, IIdNumberProtector protector)
{
    private HashSet<string> numbers = [];

    private HashSet<string> people = [];

    /// <summary>Loads which numbers and people the cycle has already.</summary>
    public async Task LoadAsync(ScoringContext db, int cycleId, CancellationToken ct)
    {
        var taken = await db.Applications
            .Where(application => application.CycleId == cycleId)
            .Select(application => new { application.Number, application.Applicant.IdNumberHash })
            .ToListAsync(ct);
        numbers = [.. taken.Select(t => t.Number)];
        people = [.. taken.Select(t => t.IdNumberHash).OfType<string>()];
    }

    public IReadOnlyList<ImportProblem> Find(ImportedDossier dossier)
    {
        var problems = DossierValidator.Validate(standard, dossier.Dossier, cutoff)
            .Select(error => Problem(
                dossier, error.Field, ProblemKind.FactsContradict, ExplanationText.Render(error.Message, ExplanationText.DefaultCulture, standard)))
            .ToList();
        if (numbers.Contains(dossier.Number))
        {
            problems.Add(Problem(dossier, "number", ProblemKind.NumberRepeated, "本年度已有此申报编号。"));
        }

        if (protector.Hashes(dossier.Person.IdNumber).Any(people.Contains))
        {
            problems.Add(Problem(dossier, "idNumber", ProblemKind.NumberRepeated, "此人本年度已有申报。"));
        }

        return problems;
    }

    private static ImportProblem Problem(ImportedDossier dossier, string field, ProblemKind kind, string expected)
    {
        var (sheet, cell) = dossier.Origin?.Of(field) ?? ("", "");
        return new ImportProblem(sheet, cell, kind, expected);
    }
}
