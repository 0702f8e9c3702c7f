using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Generator;

/// <summary>Leaves something in a dossier for a person to decide.</summary>
internal sealed class OpenQuestions(Random random)
{
    public Dossier Leave(Dossier dossier) => random.Next(3) switch
    {
        0 => dossier with { Degrees = [.. dossier.Degrees.Select(d => d with { CloseToSpecialty = null })], ContinuingEducationCertificate = null, Findings = Attest(dossier) },
        1 => dossier with { Findings = Attest(dossier) },
        _ => dossier with { Findings = Attest(dossier), Achievements = [.. dossier.Achievements.Select(Attest)] },
    };

    private static Achievement Attest(Achievement achievement) =>
        achievement.Benefit is null ? achievement : achievement with { Benefit = FindingState.Attested };

    private static PersonFinding[] Attest(Dossier dossier)
    {
        // The employer has attested the last condition; the office has not ruled on it yet.
        var last = dossier.Findings[^1].Criterion;
        return [.. dossier.Findings.Select(f => f.Criterion == last ? f with { State = FindingState.Attested } : f)];
    }
}
