using ScoringPlatform.Api.Import.Layout;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Import.Mapping;

/// <summary>Between the rows of the people's sheets and their records.</summary>
internal static class PeopleRows
{
    public static Row ToRow(ImportedEmployer employer)
    {
        var row = new Row { ["Code"] = employer.Code, ["Name"] = employer.Name, ["City"] = employer.City };
        row.SetCode<EmploymentKind>("Kind", employer.Kind);
        return row;
    }

    public static ImportedEmployer ToEmployer(Row row) =>
        new(row.Needed("Code"), row.Needed("Name"), row.Code<EmploymentKind>("Kind")!.Value, row.Needed("City"));

    public static Row ToRow(ImportedExpert expert)
    {
        var row = new Row
        {
            ["Code"] = expert.Code,
            ["Name"] = expert.Name,
            ["Specialty"] = expert.Specialties[0],
            ["SecondSpecialty"] = expert.Specialties.ElementAtOrDefault(1),
            ["EmployerCode"] = expert.EmployerCode,
            ["TermFrom"] = expert.TermFrom,
            ["TermUntil"] = expert.TermUntil,
            ["NationalTalent"] = expert.NationalTalent,
        };
        row.SetCode<TitleLevel>("TitleLevel", expert.TitleLevel);
        return row;
    }

    public static ImportedExpert ToExpert(Row row) => new()
    {
        Code = row.Needed("Code"),
        Name = row.Needed("Name"),
        TitleLevel = row.Code<TitleLevel>("TitleLevel")!.Value,
        Specialties = [.. new[] { row.Needed("Specialty"), row.Text("SecondSpecialty") }.OfType<string>().Distinct()],
        EmployerCode = row.Text("EmployerCode"),
        TermFrom = row.Date("TermFrom")!.Value,
        TermUntil = row.Date("TermUntil"),
        NationalTalent = row.YesNo("NationalTalent") ?? false,
    };

    public static ImportedPerson ToPerson(Row row)
    {
        var number = row.IdNumber("IdNumber")!.Value;
        return new ImportedPerson
        {
            Name = row.Needed("Name"),
            IdNumber = number,
            Gender = row.Code<Gender>("Gender"),
            BirthDate = row.Date("BirthDate") ?? number.BirthDate,
            City = row.Needed("City"),
            EmployerCode = row.Text("EmployerCode"),
        };
    }

    public static Row ToRow(ImportedDossier imported)
    {
        var (person, dossier) = (imported.Person, imported.Dossier);
        var row = new Row
        {
            [DossierWorkbook.Number] = imported.Number,
            ["Name"] = person.Name,
            ["IdNumber"] = person.IdNumber,
            ["BirthDate"] = person.BirthDate,
            ["City"] = person.City,
            ["EmployerCode"] = person.EmployerCode,
            [nameof(Dossier.Specialty)] = dossier.Specialty,
            [nameof(Dossier.InFieldSince)] = dossier.InFieldSince,
            [nameof(Probation.StartedOn)] = dossier.Probation?.StartedOn,
            [nameof(Probation.Passed)] = dossier.Probation?.Passed,
            [nameof(Dossier.ContinuingEducationCertificate)] = dossier.ContinuingEducationCertificate,
            [nameof(Consent.DocumentNumber)] = dossier.Consent?.DocumentNumber,
            [nameof(Consent.GivenOn)] = dossier.Consent?.GivenOn,
        };
        row.SetCode("Gender", person.Gender);
        row.SetCode<TitleLevel>(nameof(Dossier.TargetLevel), dossier.TargetLevel);
        row.SetCode<Track>(nameof(Dossier.Track), dossier.Track);
        row.SetCode(nameof(Dossier.Employment), dossier.Employment);
        return row;
    }
}
