using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.Standards;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Api.Eligibility;

/// <summary>Evaluates dossiers that are given, not stored: "what if" for applicants. Nothing is written anywhere.</summary>
public sealed class WhatIfService(StandardCatalog standards, TimeProvider time)
{
    /// <exception cref="SubjectNotFoundException">No such standard, or no cycle is open to take the terms from.</exception>
    public async Task<DossierEvaluation> EvaluateAsync(ScoringContext db, Dossier dossier, EvaluationTerms terms, CancellationToken ct)
    {
        var cycle = terms is { Standard: not null, Cutoff: not null } ? null : await OpenCycleAsync(db, ct);
        var standard = terms.Standard is { } code ? await StandardAsync(db, code, ct) : cycle!.Standard;
        var cutoff = terms.Cutoff ?? cycle!.CutoffDate;
        var deadline = terms.SubmissionDeadline ?? (terms.Cutoff is null ? cycle!.SubmissionDeadline : cutoff);
        var rules = standards.Of(standard).Compiled;
        var errors = DossierValidator.Validate(rules.Standard, dossier, cutoff);
        if (errors.Count > 0)
        {
            return new DossierEvaluation(null, [.. errors.Select(error => new DossierProblem(error.Field, error.Rule, new Sentence(error.Message, rules.Standard)))]);
        }

        var report = EligibilityEvaluator.Evaluate(rules, dossier, cutoff, deadline);
        return new DossierEvaluation(EvaluationRecords.Of(0, standard.Id, report, time.UtcNow()), []);
    }

    /// <summary>The latest year that has been opened and not closed.</summary>
    private static async Task<ReviewCycle> OpenCycleAsync(ScoringContext db, CancellationToken ct) =>
        await db.ReviewCycles.AsNoTracking()
            .Include(cycle => cycle.Standard)
            .Where(cycle => cycle.State != CycleState.Draft && cycle.State != CycleState.Closed)
            .OrderByDescending(cycle => cycle.Year)
            .FirstOrDefaultAsync(ct)
        ?? throw new SubjectNotFoundException("open cycle");

    private static async Task<Standard> StandardAsync(ScoringContext db, string code, CancellationToken ct) =>
        await db.Standards.AsNoTracking()
            .Where(standard => standard.Code == code)
            .OrderByDescending(standard => standard.Id)
            .FirstOrDefaultAsync(ct)
        ?? throw new SubjectNotFoundException("standard");
}
