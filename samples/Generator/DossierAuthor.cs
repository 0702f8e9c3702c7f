using System.Globalization;
using ScoringPlatform.Api.Import;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Db.Reference;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Generator;

/// <summary>Writes one application after the other: a person, a dossier that would be eligible, then what is wrong with it.</summary>
internal sealed class DossierAuthor(SampleWorkbook sample, Random random)
{
    private const int FreelancersInThousand = 40;

    /// <summary>Of a thousand applications, how many ask for each level, in rising order.</summary>
    private static readonly int[] Levels = [80, 200, 370, 250, 100];

    public ImportedDossier Write(int index)
    {
        var level = (TitleLevel)(1 + Choose(Levels));
        var track = TrackFor(level);
        var fate = (Fate)Choose([680, 220, 100]);
        var career = new Career(sample, random, level, track);
        var dossier = new EligibleDossier(sample, random, career).Write();
        dossier = fate switch
        {
            Fate.Ineligible => new Flaws(sample, random, career).Spoil(dossier),
            Fate.Pending => new OpenQuestions(random).Leave(dossier),
            _ => dossier,
        };
        return Assemble(index, dossier, career);
    }

    private ImportedDossier Assemble(int index, Dossier dossier, Career career)
    {
        var person = sample.FirstPerson + index;
        var freelance = dossier.Employment is null or EmploymentKind.PrivateEnterprise && random.Next(1000) < FreelancersInThousand;
        var employer = SampleEmployers.All[random.Next(SampleEmployers.All.Count)];
        var gender = (Gender)random.Next(1, 3);
        return new ImportedDossier
        {
            Number = string.Create(CultureInfo.InvariantCulture, $"{sample.Year}-{index + 1:0000}"),
            Person = new ImportedPerson
            {
                Name = SampleNames.Applicant(person),
                IdNumber = SampleIdNumbers.Create(person, career.BirthDate, gender),
                Gender = gender,
                BirthDate = career.BirthDate,
                City = freelance ? City.All[random.Next(City.All.Count)].Code : employer.City,
                EmployerCode = freelance ? null : employer.Code,
            },
            Dossier = dossier with
            {
                Employment = dossier.Employment == EmploymentKind.OutsideProvince ? dossier.Employment
                    : freelance ? EmploymentKind.Freelance
                    : employer.Kind,
            },
        };
    }

    private Track TrackFor(TitleLevel level) => level switch
    {
        TitleLevel.Technician or TitleLevel.AssistantEngineer => Track.Regular,
        TitleLevel.ProfessoriateSeniorEngineer => (Track)(1 + Choose([720, 200, 80])),
        _ => (Track)(1 + Choose([840, 160])),
    };

    /// <summary>An index drawn by weights.</summary>
    private int Choose(ReadOnlySpan<int> weights)
    {
        var total = 0;
        foreach (var weight in weights)
        {
            total += weight;
        }

        var drawn = random.Next(total);
        var index = 0;
        while (drawn >= weights[index])
        {
            drawn -= weights[index++];
        }

        return index;
    }
}
