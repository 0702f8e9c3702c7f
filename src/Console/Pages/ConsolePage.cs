using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using ScoringPlatform.Console.Forms;
using ScoringPlatform.Console.Hosting;
using ScoringPlatform.Console.Localization;
using ScoringPlatform.Console.Operations;
using ScoringPlatform.Console.Session;

namespace ScoringPlatform.Console.Pages;

/// <summary>
/// The base of pages. A page loads what it shows, and carries out what its forms ask for: then it leads on (post, redirect,
/// get), or says in <see cref="Problems"/> what keeps it from doing so and is shown again with what was typed.
/// </summary>
public abstract class ConsolePage : ComponentBase
{
    private readonly List<FormProblem> problems = [];

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Inject]
    public required OperationRunner Operations { get; set; }

    [Inject]
    public required Texts T { get; set; }

    [Inject]
    public required SignedIn SignedIn { get; set; }

    [Inject]
    public required Flash Flash { get; set; }

    /// <summary>What was sent; empty when the page was only asked for.</summary>
    protected PostedForm Form { get; private set; } = PostedForm.Empty;

    /// <summary>Why the form was not accepted.</summary>
    protected IReadOnlyList<FormProblem> Problems => problems;

    /// <summary>Whether the form was accepted though it leads nowhere: its answer is shown once, on this page, and kept nowhere.</summary>
    protected bool IsAnswered { get; set; }

    protected CancellationToken Aborted => Http.RequestAborted;

    /// <summary>A page is rendered once, when it has loaded: never half, as components usually are while they wait.</summary>
    public sealed override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        if (PostedForms.Of(Http) is { } form)
        {
            Form = form;
            await TryPostAsync();
            Http.Response.StatusCode = IsAnswered ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        }

        await LoadAsync();
        StateHasChanged();
    }

    /// <summary>What was typed is not lost to a fault that may pass.</summary>
    private async Task TryPostAsync()
    {
        try
        {
            await PostAsync();
        }
        catch (OperationFailedException failed) when (failed.Kind != ProblemKind.NoRight && !Aborted.IsCancellationRequested)
        {
            Refuse(T["problem.tryAgain"]);
        }
    }

    /// <summary>Loads what the page shows.</summary>
    protected virtual Task LoadAsync() => Task.CompletedTask;

    /// <summary>Carries out what <see cref="Form"/> asks for and ends with <see cref="Done"/>, or adds problems.</summary>
    protected virtual Task PostAsync() => throw new PageProblemException(ProblemKind.NotFound);

    /// <summary>Leads on to an address of the console.</summary>
    /// <param name="flash">The key of what the next page says was done; null says nothing.</param>
    protected RedirectionException Done(string address, string? flash = null, params string[] values)
    {
        if (flash is not null && !Form.IsAutosave)
        {
            Flash.Keep(Http, flash, values);
        }

        return new RedirectionException(address);
    }

    protected void Refuse(string text, string? field = null) => problems.Add(new FormProblem(text, field));

    /// <summary>Adds what a mutation's payload says against it; true when there is something.</summary>
    protected bool IsRefused(IReadOnlyList<IProblem>? errors)
    {
        foreach (var error in errors ?? [])
        {
            Refuse(ProblemText.Of(error, T));
        }

        return errors is { Count: > 0 };
    }

    /// <summary>The value, or the page that says there is no such thing.</summary>
    protected static TValue Found<TValue>(TValue? value)
        where TValue : class => value ?? throw new PageProblemException(ProblemKind.NotFound);
}
