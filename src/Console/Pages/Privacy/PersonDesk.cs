using Microsoft.AspNetCore.Components;
using ScoringPlatform.Console.Forms;
using ScoringPlatform.Console.Schema;

namespace ScoringPlatform.Console.Pages.Privacy;

/// <summary>One person's data: what the page shows of it and what its forms do. Every act has a reason, which the audit log keeps.</summary>
public abstract class PersonDesk : ConsolePage
{
    [Parameter]
    public required string Id { get; set; }

    protected bool IsExpert => Http.Request.Path.StartsWithSegments("/privacy/experts", StringComparison.Ordinal);

    protected PersonOnRecord Person { get; private set; } = null!;

    protected ErasureOutlook Outlook { get; private set; } = null!;

    /// <summary>How many numbers may still be shown within this hour.</summary>
    protected int RevealsLeft { get; private set; }

    /// <summary>The identity number in clear, on the page that answers the form that asked for it and nowhere else.</summary>
    protected string? Revealed { get; private set; }

    /// <summary>What an erasure has just taken away.</summary>
    protected IReadOnlyList<(ErasedData What, int Count)>? Erased { get; private set; }

    protected bool IsIdentityErased { get; private set; }

    private string Key => ConsoleId.FromUrl(Id);

    /// <summary>What was typed as the reason of an act that was not accepted.</summary>
    protected string? Reason(string act) => IsAnswered ? null : Form["reason-" + act];

    protected override Task LoadAsync() => IsExpert ? LoadExpertAsync() : LoadApplicantAsync();

    protected override Task PostAsync() => Form.Action switch
    {
        "reveal" => ActAsync("reason-reveal", RevealAsync),
        "export-page" or "export-data" => ActAsync("reason-export", ExportAsync),
        "erase" => ActAsync("reason-erase", reason => IsExpert ? EraseExpertAsync(reason) : EraseApplicantAsync(reason)),
        _ => base.PostAsync(),
    };

    private async Task ActAsync(string field, Func<string, Task> act)
    {
        if (Form[field] is { } reason)
        {
            await act(reason);
        }
        else
        {
            Refuse(T["form.required", T["accounts.reason"]], field);
        }
    }

    private async Task RevealAsync(string reason)
    {
        var payload = (await Operations.RunAsync(PrivacyRevealMutation.With(new() { ApplicantId = Key, Reason = reason }))).RevealIdNumber;
        if (!IsRefused(payload.Errors))
        {
            (Revealed, IsAnswered) = (payload.RevealedIdNumber?.IdNumber, true);
        }
    }

    private async Task ExportAsync(string reason)
    {
        var input = IsExpert ? new ExportPersonalDataInput { ExpertId = Key, Reason = reason } : new ExportPersonalDataInput { ApplicantId = Key, Reason = reason };
        var payload = (await Operations.RunAsync(PrivacyExportMutation.With(input))).ExportPersonalData;
        if (!IsRefused(payload.Errors) && payload.PersonalDataExport is { } export)
        {
            throw Form.Action == "export-data"
                ? new FileAnswerException(export.FileName, "application/json", export.Json)
                : new FileAnswerException(Path.ChangeExtension(export.FileName, ".html"), "text/html", export.Html);
        }
    }

    private async Task EraseApplicantAsync(string reason)
    {
        var payload = (await Operations.RunAsync(PrivacyEraseApplicantMutation.With(new() { ApplicantId = Key, Reason = reason }))).EraseApplicant;
        if (!IsRefused(payload.Errors) && payload.Result is { } result)
        {
            ShowErased(result.IdentityErased, result.Erased.Select(one => (one.What, one.Count)));
        }
    }

    private async Task EraseExpertAsync(string reason)
    {
        var payload = (await Operations.RunAsync(PrivacyEraseExpertMutation.With(new() { ExpertId = Key, Reason = reason }))).EraseExpert;
        if (!IsRefused(payload.Errors) && payload.Result is { } result)
        {
            ShowErased(result.IdentityErased, result.Erased.Select(one => (one.What, one.Count)));
        }
    }

    private void ShowErased(bool isWhole, IEnumerable<(ErasedData What, int Count)> erased) =>
        (IsIdentityErased, Erased, IsAnswered) = (isWhole, [.. erased.Where(one => one.Count > 0)], true);

    private async Task LoadApplicantAsync()
    {
        var data = await Operations.RunAsync(PrivacyApplicantPageQuery.With(Key));
        var found = Found(data.Applicant);
        var plan = data.ApplicantErasurePlan;
        Person = new PersonOnRecord(found.Id, false, found.Name, found.IdNumber, found.Employer?.Name);
        Outlook = new ErasureOutlook(plan.IdentityErased, plan.Dossiers, plan.ErasedAt, [.. plan.Kept.Select(kept => new KeptLine(kept.Kind, kept.Number, kept.Reason, kept.Until))]);
        RevealsLeft = data.RevealsLeft;
    }

    private async Task LoadExpertAsync()
    {
        var data = await Operations.RunAsync(PrivacyExpertPageQuery.With(Key));
        var found = Found(data.Expert);
        var plan = data.ExpertErasurePlan;
        Person = new PersonOnRecord(found.Id, true, found.Name, found.Code, found.Employer?.Name);
        Outlook = new ErasureOutlook(plan.IdentityErased, plan.Dossiers, plan.ErasedAt, [.. plan.Kept.Select(kept => new KeptLine(kept.Kind, kept.Number, kept.Reason, kept.Until))]);
    }
}
