namespace ScoringPlatform.Api.Privacy.Erasure;

/// <summary>What an erasure leaves, by kind.</summary>
public enum KeptData
{
    /// <summary>The dossier of an application, its findings, and the name that they belong to.</summary>
    Dossier = 1,

    /// <summary>An expert's name, terms, appointments and ballots.</summary>
    ExpertRecord = 2,

    /// <summary>The audit log: logins, actions and reasons.</summary>
    AuditLog = 3,

    /// <summary>Facts of the statistics, without name or number.</summary>
    StatisticsFacts = 4,

    /// <summary>States, dates, scores, counts of votes and outcomes, under the applications' numbers.</summary>
    ReviewFigures = 5,

    /// <summary>Certificate numbers, by which a title can be confirmed.</summary>
    Certificates = 6,

    /// <summary>The public notice of a year, where the result was published.</summary>
    PublicNotice = 7,

    /// <summary>Appointments, points of ballots, attendance and draws, under the expert's number.</summary>
    ExpertFigures = 8,

    /// <summary>The registration as key holder, which rounds are checked against.</summary>
    KeyHolder = 9,

    /// <summary>The login where a record says who decided, recorded, drew or asked.</summary>
    Login = 10,

    /// <summary>The account of somebody who holds a seat among the key holders.</summary>
    Account = 11,

    /// <summary>The person as applicant or expert, whom an erasure of the account alone does not reach.</summary>
    Person = 12,
}
