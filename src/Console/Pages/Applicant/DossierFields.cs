using System.Globalization;
using ScoringPlatform.Console.Forms;

namespace ScoringPlatform.Console.Pages.Applicant;

/// <summary>A dossier as the fields of its form, by name: <c>titles.0.level</c>. They come from the form, or from what is stored.</summary>
public sealed class DossierFields
{
    private static readonly string[] Lists = ["titles", "degrees", "achievements"];

    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    /// <summary>The field's text; null when it is empty.</summary>
    public string? this[string name] => values.GetValueOrDefault(name);

    /// <summary>How many rows a list has been filled to.</summary>
    public int RowsOf(string list) => values.Keys
        .Select(name => name.Split('.'))
        .Where(steps => steps.Length == 3 && steps[0] == list)
        .Select(steps => int.Parse(steps[1], CultureInfo.InvariantCulture) + 1)
        .DefaultIfEmpty()
        .Max();

    /// <summary>Whether anything stands in a row.</summary>
    public bool IsFilled(string list, int row) =>
        values.Keys.Any(name => name.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{list}.{row}."), StringComparison.Ordinal));

    public static DossierFields Of(PostedForm form)
    {
        var fields = new DossierFields();
        foreach (var name in form.Names.Where(name => !name.StartsWith('_')))
        {
            var steps = name.Split('.');
            if (!Lists.Contains(steps[0]) || (steps.Length == 3 && int.TryParse(steps[1], NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row < DossierForm.MostRows))
            {
                fields.Put(name, form[name]);
            }
        }

        return fields;
    }

    public static DossierFields Of(DossierFormQuery.Application stored)
    {
        var fields = new DossierFields();
        fields.Put("targetLevel", stored.TargetLevel.ToString());
        fields.Put("specialty", stored.Specialty);
        fields.Put("track", stored.Track.ToString());
        fields.Put("employment", stored.Employment?.ToString());
        fields.Put("inFieldSince", stored.InFieldSince);
        fields.Put("probation.startedOn", stored.ProbationStartedOn);
        fields.Put("probation.passed", stored.ProbationPassed);
        fields.Put("continuingEducationCertificate", stored.ContinuingEducationCertificate);
        for (var row = 0; row < stored.Titles.Count; row++)
        {
            var (at, title) = (At("titles", row), stored.Titles[row]);
            fields.Put(at + "level", title.Level.ToString());
            fields.Put(at + "obtainedOn", title.ObtainedOn);
            fields.Put(at + "endedOn", title.EndedOn);
        }

        for (var row = 0; row < stored.Degrees.Count; row++)
        {
            var (at, degree) = (At("degrees", row), stored.Degrees[row]);
            fields.Put(at + "rung", degree.Rung.ToString());
            fields.Put(at + "awardedOn", degree.AwardedOn);
            fields.Put(at + "subject", degree.Subject);
            fields.Put(at + "closeToSpecialty", degree.CloseToSpecialty);
        }

        for (var row = 0; row < stored.Achievements.Count; row++)
        {
            fields.PutAchievement(At("achievements", row), stored.Achievements[row]);
        }

        foreach (var finding in stored.Findings)
        {
            fields.Put("attested." + finding.CriterionCode, DossierChoices.Yes);
        }

        return fields;
    }

    private void PutAchievement(string at, DossierFormQuery.Achievement stored)
    {
        Put(at + "id", stored.Code);
        Put(at + "kind", stored.Kind);
        Put(at + "title", stored.Title);
        Put(at + "projectKey", stored.ProjectKey);
        Put(at + "obtainedOn", stored.ObtainedOn);
        Put(at + "role", stored.Role?.ToString());
        Put(at + "rank", stored.Rank?.ToString(CultureInfo.InvariantCulture));
        Put(at + "correspondingAuthor", stored.CorrespondingAuthor);
        Put(at + "withinQuota", stored.WithinQuota);
        Put(at + "tier", stored.Tier?.ToString());
        Put(at + "grade", stored.Grade?.ToString(CultureInfo.InvariantCulture));
        Put(at + "standing", stored.Standing?.ToString());
        Put(at + "severity", stored.Severity?.ToString());
        Put(at + "client", stored.Client?.ToString());
        Put(at + "issuer", stored.Issuer?.ToString());
        Put(at + "standardClass", stored.StandardClass?.ToString());
        Put(at + "count", stored.Count?.ToString(CultureInfo.InvariantCulture));
        Put(at + "contractFen", Yuan(stored.ContractFen));
        Put(at + "taxFen", Yuan(stored.TaxFen));
        Put(at + "instructedBy", stored.InstructedBy?.ToString());
        Put(at + "adoptedByGovernment", stored.AdoptedByGovernment?.ToString());
        Put(at + "adoptedByCyberspaceAuthority", stored.AdoptedByCyberspaceAuthority?.ToString());
        Put(at + "recognisedBy", stored.RecognisedBy?.ToString());
        Put(at + "issued", stored.Issued);
        Put(at + "benefit", stored.Benefit is null ? null : DossierChoices.Yes);
        Put(at + "leadingLevel", stored.LeadingLevel is null ? null : DossierChoices.Yes);
    }

    /// <summary>The names of a row's fields begin so.</summary>
    public static string At(string list, int row) => string.Create(CultureInfo.InvariantCulture, $"{list}.{row}.");

    private static string? Yuan(long? fen) => fen is { } amount ? (amount / (decimal)DossierForm.FenPerYuan).ToString("0.##", CultureInfo.InvariantCulture) : null;

    private void Put(string name, bool? value) => Put(name, value switch { true => DossierChoices.Yes, false => DossierChoices.No, null => null });

    private void Put(string name, DateOnly? value) => Put(name, value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private void Put(string name, string? value)
    {
        if (value is not null)
        {
            values[name] = value;
        }
    }
}
