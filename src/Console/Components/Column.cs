using Microsoft.AspNetCore.Components;

namespace ScoringPlatform.Console.Components;

/// <summary>A column of a <see cref="DataTable{TItem}"/>. On small screens its title stands before each cell.</summary>
public sealed class Column<TItem> : ComponentBase
{
    [CascadingParameter]
    public required DataTable<TItem> Table { get; set; }

    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary><c>number</c> for figures, <c>row-actions</c> for buttons.</summary>
    [Parameter]
    public string? Class { get; set; }

    [Parameter, EditorRequired]
    public required RenderFragment<TItem> ChildContent { get; set; }

    protected override void OnInitialized() => Table.Add(this);
}
