namespace ScoringPlatform.Scoring.Dossiers;

/// <summary>
/// A dossier written so that equal facts give equal text: fields in a fixed order, each ended by a separator that no value
/// can contain unescaped, lists sorted by their written form, dates as ISO days, codes as numbers.
/// </summary>
public static class CanonicalForm
{
    public static string Of(Dossier dossier) => new(Write(dossier));

    /// <summary>The same of one achievement alone.</summary>
    public static string Of(Achievement achievement)
    {
        var text = CanonicalText.Begin();
        Write(text, achievement);
        return new string(text.Written);
    }

    /// <summary>The form in memory that the next text on the same thread overwrites.</summary>
    internal static ReadOnlySpan<char> Write(Dossier dossier)
    {
        var text = CanonicalText.Begin();
        text.Field((int)dossier.TargetLevel);
        text.Field(dossier.Specialty);
        text.Field((int)dossier.Track);
        text.Field((int?)dossier.Employment);
        text.Field(dossier.InFieldSince);
        text.Field(dossier.ContinuingEducationCertificate);
        text.Field(dossier.Probation?.StartedOn);
        text.Field(dossier.Probation?.Passed);
        text.Field(dossier.Consent?.DocumentNumber);
        text.Field(dossier.Consent?.GivenOn);
        text.Lines('T', dossier.Titles, Write);
        text.Lines('D', dossier.Degrees, Write);
        text.Lines('A', dossier.Achievements, Write);
        text.Lines('F', dossier.Findings, Write);
        text.Lines('R', dossier.Recommendations, Write);
        return text.Written;
    }

    private static void Write(CanonicalText text, HeldTitle title)
    {
        text.Field((int)title.Level);
        text.Field(title.ObtainedOn);
        text.Field(title.EndedOn);
    }

    private static void Write(CanonicalText text, Degree degree)
    {
        text.Field((int)degree.Rung);
        text.Field(degree.AwardedOn);
        text.Field(degree.Subject);
        text.Field(degree.CloseToSpecialty);
        text.Field(degree.Recognised);
        text.Field((int?)degree.TreatedAs);
    }

    private static void Write(CanonicalText text, Achievement record)
    {
        text.Field(record.Id);
        text.Field(record.Kind);
        text.Field(record.Title);
        text.Field(record.ProjectKey);
        text.Field(record.ObtainedOn);
        text.Field((int?)record.Role);
        text.Field(record.Rank);
        text.Field(record.CorrespondingAuthor);
        text.Field(record.WithinQuota);
        text.Field((int?)record.Tier);
        text.Field(record.Grade);
        text.Field((int?)record.Standing);
        text.Field((int?)record.Severity);
        text.Field((int?)record.Client);
        text.Field((int?)record.Issuer);
        text.Field((int?)record.StandardClass);
        text.Field(record.Count);
        text.Field(record.ContractFen);
        text.Field(record.TaxFen);
        text.Field((int?)record.InstructedBy);
        text.Field((int?)record.AdoptedByGovernment);
        text.Field((int?)record.AdoptedByCyberspaceAuthority);
        text.Field((int?)record.RecognisedBy);
        text.Field(record.Issued);
        text.Field((int?)record.Benefit);
        text.Field((int?)record.LeadingLevel);
    }

    private static void Write(CanonicalText text, PersonFinding finding)
    {
        text.Field(finding.Criterion);
        text.Field((int)finding.State);
        text.Field(finding.Reason);
    }

    private static void Write(CanonicalText text, RecommendationFact paper)
    {
        text.Field(paper.RecommenderId);
        text.Field(paper.IsApplicant);
        text.Field((int?)paper.TitleHeld);
        text.Field(paper.NationalTalent);
        text.Field(paper.InField);
        text.Field(paper.SignedOn);
        text.Field(paper.WithdrawnOn);
    }
}
