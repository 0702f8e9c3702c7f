using ScoringPlatform.Api.Import.Storing;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Api.Applications;

/// <summary>Writes a dossier's facts into its application.</summary>
internal static class DossierContents
{
    /// <summary>The facts that are single.</summary>
    public static void WriteFacts(this Application application, Dossier dossier)
    {
        application.TargetLevel = dossier.TargetLevel;
        application.Specialty = dossier.Specialty;
        application.Track = dossier.Track;
        application.Employment = dossier.Employment;
        application.InFieldSince = dossier.InFieldSince;
        application.ProbationStartedOn = dossier.Probation?.StartedOn;
        application.ProbationPassed = dossier.Probation?.Passed;
        application.ContinuingEducationCertificate = dossier.ContinuingEducationCertificate;
    }

    /// <summary>Titles, degrees and achievements, in place of those there were.</summary>
    public static void WriteRecords(this Application application, Dossier dossier)
    {
        Replace(application.Titles, dossier.Titles.Select(title => new HeldTitleRecord
        {
            Level = title.Level,
            ObtainedOn = title.ObtainedOn,
            EndedOn = title.EndedOn,
        }));
        Replace(application.Degrees, dossier.Degrees.Select(degree => new DegreeRecord
        {
            Rung = degree.Rung,
            AwardedOn = degree.AwardedOn,
            Subject = degree.Subject,
            CloseToSpecialty = degree.CloseToSpecialty,
            Recognised = degree.Recognised,
            TreatedAs = degree.TreatedAs,
        }));
        Replace(application.Achievements, dossier.Achievements.Select(AchievementRecords.Create));
    }

    private static void Replace<T>(List<T> records, IEnumerable<T> by)
    {
        records.Clear();
        records.AddRange(by);
    }
}
